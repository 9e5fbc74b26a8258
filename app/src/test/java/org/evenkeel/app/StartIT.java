package org.evenkeel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts Evenkeel as a process, as a user does, and ends it as badly as can be. */
final class StartIT {
    @TempDir
    private static Path folder;

    @Test
    void sayWhichPortIsTakenAndHowToChooseAnother() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Started.Ended ended = startAndEnd(folder.resolve("never"), Map.of(), taken.getLocalPort());
            assertOneLine(ended, "Port " + taken.getLocalPort() + " is taken", "--port");
        }
    }

    @Test
    void sayThatTheDataFolderCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertOneLine(startAndEnd(file.resolve("data"), Map.of(), 0), "Cannot write to the data folder", "--data");
    }

    @Test
    void sayThatNoDatabaseAnswers() throws Exception {
        Map<String, String> nobody = Map.of("EVENKEEL_DATABASE_URL", "postgresql://127.0.0.1:9/evenkeel");
        assertOneLine(
                startAndEnd(folder.resolve("remote"), nobody, 0),
                "No database answers at 127.0.0.1:9",
                "EVENKEEL_DATABASE_URL");
    }

    @Test
    void keepEveryCommittedRowWhateverIsKilledAndLetNoSecondOneIn() throws Exception {
        Path data = folder.resolve("data");
        long server;
        try (Started app = start(data)) {
            app.address();
            assertOneLine(startAndEnd(data, Map.of(), 0), "Another Evenkeel is using the data folder", "--data");

            insert(data, "both killed");
            server = server(data);
            app.kill();
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
        }
        try (Started app = start(data)) {
            app.address();
            assertThat(rows(data)).containsExactly("both killed");

            insert(data, "server outlived us");
            server = server(data);
            app.kill();
            assertThat(ProcessHandle.of(server)).isPresent();
        }
        try (Started app = start(data)) {
            app.address();
            assertThat(rows(data)).containsExactly("both killed", "server outlived us");
            server = server(data);
        }
        // A process that has ended but that nobody has asked about yet has no command.
        assertThat(ProcessHandle.of(server).flatMap(process -> process.info().command()))
                .as("a tidy stop leaves no server behind")
                .isEmpty();
    }

    private static Started start(Path data) throws IOException {
        return Started.with(Map.of(), "--port", "0", "--data", data.toString());
    }

    private static Started.Ended startAndEnd(Path data, Map<String, String> environment, int port)
            throws IOException, InterruptedException {
        String[] arguments = {"--port", Integer.toString(port), "--data", data.toString()};
        try (Started app = Started.with(environment, arguments)) {
            return app.ended();
        }
    }

    private static void assertOneLine(Started.Ended ended, String what, String howToGoOn) {
        assertThat(ended.error().lines()).hasSize(1);
        assertThat(ended.error()).contains(what).contains(howToGoOn);
        assertThat(ended.code()).isEqualTo(2);
    }

    private static long server(Path data) throws IOException {
        Path note = data.resolve("postgres/data/postmaster.pid");
        return Long.parseLong(Files.readAllLines(note).getFirst());
    }

    /** A job of a kind that nobody does, so that it stays as it is. */
    private static void insert(Path data, String name) throws IOException, SQLException {
        try (Connection connection = connect(data);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into job (kind, name, input) values ('test', '" + name + "', '')");
        }
    }

    private static List<String> rows(Path data) throws IOException, SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = connect(data);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name from job where kind = 'test' order by id")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        Properties server = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("postgres/server.properties"))) {
            server.load(reader);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.getProperty("port") + "/evenkeel?currentSchema=evenkeel",
                "evenkeel",
                server.getProperty("password"));
    }
}

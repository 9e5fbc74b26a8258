package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher where it must help itself: with no Java, no Maven, no build. It runs in a copy, and so builds nothing. */
final class LauncherIT {
    private static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("evenkeel.home")));

    @TempDir
    private Path folder;

    @BeforeEach
    void copiesTheLauncher() throws IOException {
        Files.copy(HOME.resolve("evenkeel"), folder.resolve("evenkeel"));
    }

    @Test
    void helpNeedsNeitherJavaNorABuild() throws Exception {
        var said = launch(Map.of("PATH", tools()), "help");
        assertThat(said.text()).contains("demo", "serve", "forecast", "test");
        assertThat(said.status()).isZero();
    }

    @Test
    void aJdkThatIsTooOldIsNamedWithWhatIsNeeded() throws Exception {
        var said = launch(Map.of("EVENKEEL_JAVA_HOME", jdk("25.0.2").toString()), "flows");
        assertThat(said.text()).hasLineCount(1).contains("is not a JDK 25.0.3 or later");
        assertThat(said.status()).isEqualTo(1);
    }

    @Test
    void withoutMavenOneLineSaysHowToGetIt() throws Exception {
        for (var version : List.of("25.0.3", "25.1", "26")) {
            var said = launch(Map.of("EVENKEEL_JAVA_HOME", jdk(version).toString(), "PATH", tools()), "flows");
            assertThat(said.text()).hasLineCount(1).contains("needs Maven", "install it");
            assertThat(said.status()).isEqualTo(1);
        }
    }

    @Test
    void anOptionThatACommandDoesNotTakeIsRefusedBeforeAnythingIsBuilt() throws Exception {
        for (var command : List.of("test", "format")) {
            var said = launch(Map.of(), command, "--fast");
            assertThat(said.text()).hasLineCount(1).contains(command + " takes no options, not --fast");
            assertThat(said.status()).isEqualTo(1);
        }
    }

    private record Said(int status, String text) {}

    private Said launch(Map<String, String> environment, String... arguments) throws Exception {
        var command =
                new ArrayList<>(List.of("/bin/sh", folder.resolve("evenkeel").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    /** Something that looks like a JDK to one who starts none. */
    private Path jdk(String version) throws IOException {
        var home = Files.createDirectories(folder.resolve("jdk-" + version));
        var bin = Files.createDirectories(home.resolve("bin"));
        for (var program : List.of("java", "javac")) {
            write(bin.resolve(program), "exit 0");
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** A path with the usual tools and no Java or Maven. */
    private String tools() throws IOException {
        var bin = Files.createDirectories(folder.resolve("tools"));
        for (var tool : List.of("awk", "cat", "dirname", "find", "head", "readlink", "sed")) {
            write(bin.resolve(tool), "exec " + onPath(tool) + " \"$@\"");
        }
        return bin.toString();
    }

    private static void write(Path program, String line) throws IOException {
        Files.writeString(program, "#!/bin/sh\n" + line + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private static Path onPath(String tool) {
        return List.of("/usr/bin", "/bin", "/usr/local/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}

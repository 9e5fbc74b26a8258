package org.evenkeel.app.sen2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenkeel.app.SharedApp;
import org.evenkeel.model.intake.sen2.XmlWriter;
import org.evenkeel.model.intake.sen2.link.DeidentifiedReturn;
import org.evenkeel.model.intake.sen2.link.Deidentifier;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three years of returns through the application, with an unmistakable child planted in each. */
final class ReturnsIT {
    private static final List<String> PLANTED =
            List.of("Zzyzxplanted", "Qwfpgjluy", "QX7 7ZQ", "2013-02-27", "H201977777777", "9777777777");
    private static final String CITY = "E09000001";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ReturnStore store = SharedApp.bean(ReturnStore.class);
    private final JdbcClient sql = SharedApp.bean(JdbcClient.class);

    @AfterEach
    void takeOut() {
        store.all().forEach(one -> store.remove(one.id()));
        store.uploads().forEach(one -> store.forget(one.sha256()));
    }

    @Test
    void threeYearsAreLoadedLinkedAndForecastAndNothingThatIdentifiesAChildIsAnywhere()
            throws IOException, InterruptedException {
        SyntheticCouncil council = SyntheticCouncil.of(200, 1, 2026, "201");
        StringBuilder seen = new StringBuilder();
        for (int year : council.years()) {
            String xml = planted(council, year);
            assertThat(xml).contains("<Persons>");
            seen.append(send(xml, register()).body());
            seen.append(settled());
        }
        assertThat(store.all()).extracting(LoadedReturn::year).containsExactly(2024, 2025, 2026);
        assertThat(store.uploads()).isEmpty();
        assertThat(settled()).contains("City of London", "are in more than one year", "Take out");
        HttpResponse<String> forecast = SharedApp.get("/council/" + CITY + "/records");
        Instant limit = Instant.now().plusSeconds(180);
        while (forecast.body().contains("data-waits-for") && Instant.now().isBefore(limit)) {
            Thread.sleep(Duration.ofMillis(500));
            forecast = SharedApp.get("/council/" + CITY + "/records");
        }
        assertThat(forecast.body()).contains("from its own records");
        seen.append(forecast.body());
        store.all().forEach(one -> seen.append(page("/returns/" + one.id())));
        assertNoneIn("pages", seen.toString());
        assertNoneIn("database", dump());
        for (Path file : dataFolder()) {
            assertNoneIn(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void theSameFileIsRecognisedAndOneOfTheSameYearIsRefusedAndAllIsGoneWhenTakenOut()
            throws IOException, InterruptedException {
        String xml = planted(SyntheticCouncil.of(50, 2, 2026, "201"), 2026);
        send(xml, register());
        settled();
        assertThat(send(xml, "").body()).contains("This file is loaded already");
        send(planted(SyntheticCouncil.of(50, 3, 2026, "201"), 2026), "");
        assertThat(settled()).contains("was not loaded", "Take that one out first");
        assertThat(store.all()).hasSize(1);
        store.remove(store.all().getFirst().id());
        assertThat(rows()).isZero();
    }

    @Test
    void aFileThatIsNoReturnIsRefusedInASentenceAndNothingOfItIsKept() throws IOException, InterruptedException {
        send("<!DOCTYPE x><x/>", register());
        assertThat(settled()).contains("was not loaded", "Nothing of it is kept");
        assertThat(rows()).isZero();
        assertThat(store.uploads()).allMatch(one -> !one.waits());
    }

    @Test
    void aLoadThatLosesItsConnectionHalfWayLeavesNothingAndCanBeDoneAgain() throws IOException {
        SyntheticCouncil council = SyntheticCouncil.of(1500, 4, 2026, "201");
        SealedFiles files = SharedApp.bean(SealedFiles.class);
        DeidentifiedReturn kept = Deidentifier.of(council.inYear(2026), files.secret(), store.register());
        store.keep("abc", "x.xml", files.seal(new byte[] {1}));
        assertThatThrownBy(() -> store.load("abc", "x.xml", CITY, kept, Map.of(), percent -> {
                    if (percent >= 50) {
                        killWriters();
                    }
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows()).isZero();
        assertThat(store.sealed("abc")).isPresent();
        store.load("abc", "x.xml", CITY, kept, Map.of(), _ -> {});
        assertThat(store.deidentified(CITY)).containsExactly(kept);
        assertThat(store.sealed("abc")).isEmpty();
    }

    @Test
    void aFileThatWaitsIsNotReadableInTheDatabase() {
        SealedFiles files = SharedApp.bean(SealedFiles.class);
        byte[] sealed = files.seal(PLANTED.getFirst().getBytes(StandardCharsets.UTF_8));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(PLANTED.getFirst());
        assertThat(files.open(sealed)).isEqualTo(PLANTED.getFirst().getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the connection that holds the load, as a lost network or a killed process does. */
    private void killWriters() {
        // In another thread, and so on another connection than the transaction's.
        try {
            Thread.ofVirtual().start(this::terminate).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void terminate() {
        sql.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where state = 'idle in transaction' and pid <> pg_backend_pid()
                          and usename = current_user""").query(Integer.class).single();
    }

    private int rows() {
        return sql.sql("""
                        select (select count(*) from sen2_return) + (select count(*) from sen2_child)
                             + (select count(*) from sen2_plan) + (select count(*) from sen2_stay)
                             + (select count(*) from sen2_finding) + (select count(*) from sen2_question)""").query(Integer.class).single();
    }

    /** Every row of every table as text. */
    private String dump() {
        StringBuilder all = new StringBuilder();
        List<String> tables = sql.sql(
                        "select table_name from information_schema.tables where table_schema = 'evenkeel'")
                .query(String.class)
                .list();
        assertThat(tables).contains("sen2_child", "job", "forecast");
        for (String table : tables) {
            sql.sql("select t::text from \"" + table + "\" t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }

    private static List<Path> dataFolder() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "shared-app"))) {
            return files.filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
                    .filter(file -> !file.toString().contains("program-"))
                    .toList();
        }
    }

    private static void assertNoneIn(String where, String text) {
        for (String planted : PLANTED) {
            assertThat(text.contains(planted)).as(planted + " in " + where).isFalse();
        }
    }

    private static String page(String path) {
        try {
            return SharedApp.get(path).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page of returns when no file waits any more. */
    private static String settled() throws IOException, InterruptedException {
        Instant limit = Instant.now().plusSeconds(60);
        String body = SharedApp.get("/returns").body();
        while (body.contains("data-waits-for") && Instant.now().isBefore(limit)) {
            Thread.sleep(Duration.ofMillis(200));
            body = SharedApp.get("/returns").body();
        }
        return body;
    }

    private HttpResponse<String> send(String xml, String register) throws IOException, InterruptedException {
        URI address = URI.create(SharedApp.at("/returns"));
        String form = browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher token = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"").matcher(form);
        assertThat(token.find()).isTrue();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.group(2));
        part(body, "name=\"file\"; filename=\"sen2.xml\"\r\nContent-Type: text/xml", xml);
        part(body, "name=\"register\"; filename=\"register.csv\"\r\nContent-Type: text/csv", register);
        body.write("--BOUNDARY--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "multipart/form-data; boundary=BOUNDARY")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String head, String content) throws IOException {
        body.write(("--BOUNDARY\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String register() {
        StringBuilder csv = new StringBuilder("URN,TypeOfEstablishment (name)\n");
        SyntheticCouncil.schools()
                .forEach((urn, type) -> csv.append(urn).append(',').append(type).append('\n'));
        return csv.toString();
    }

    /** The return of a year, the first child who has a ULN made unmistakable. */
    private static String planted(SyntheticCouncil council, int year) throws IOException {
        StringWriter writer = new StringWriter();
        XmlWriter.write(council.inYear(year), writer);
        String text = writer.toString();
        int end = text.indexOf("</UniqueLearnerNumber>");
        int begin = text.lastIndexOf("<Surname>", end);
        String person = text.substring(begin, end)
                .replaceFirst("<Surname>[^<]*", "<Surname>" + PLANTED.get(0))
                .replaceFirst("<Forename>[^<]*", "<Forename>" + PLANTED.get(1))
                .replaceFirst("<PostCode>[^<]*", "<PostCode>" + PLANTED.get(2))
                .replaceFirst("<PersonBirthDate>[^<]*", "<PersonBirthDate>" + PLANTED.get(3))
                .replaceFirst("<UPN>[^<]*", "<UPN>" + PLANTED.get(4))
                .replaceFirst("<UniqueLearnerNumber>[^<]*", "<UniqueLearnerNumber>" + PLANTED.get(5));
        return text.substring(0, begin) + person + text.substring(end);
    }
}

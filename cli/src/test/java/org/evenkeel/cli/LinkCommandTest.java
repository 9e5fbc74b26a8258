package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From three years of returns to a forecast from the council's own records, with unmistakable children planted. */
class LinkCommandTest {

    /** What identifies the planted child in every year's return. */
    private static final List<String> PLANTED =
            List.of("Zzyzxplanted", "Qwfpgjluy", "QX7 7ZQ", "2013-02-27", "H201977777777", "9777777777");

    @TempDir
    static Path folder;

    private static String surname = "";

    private static final List<Program.Outcome> SAID = new ArrayList<>();

    @BeforeAll
    static void sampleCheckLinkAndForecast() throws IOException {
        say("sample", "--plans", "300", "--year", "2026", "--out", at("sample"));
        for (int year = 2024; year <= 2026; year++) {
            plant(folder.resolve("sample/sen2-" + year + ".xml"));
            say("check", at("sample/sen2-" + year + ".xml"), "--out", at("checked-" + year));
        }
        say(
                "link",
                at("sample/sen2-2026.xml"),
                at("sample/sen2-2024.xml"),
                at("sample/sen2-2025.xml"),
                "--secret",
                at("secret"),
                "--register",
                at("sample/register.csv"),
                "--out",
                at("caseload"));
        say(
                "forecast",
                "--council",
                "City of London",
                "--caseload",
                at("caseload"),
                "--runs",
                "10",
                "--out",
                at("forecast"));
    }

    @Test
    void theThreeInventedYearsAreCheckedLinkedAndForecast() throws IOException {
        assertThat(SAID).extracting(Program.Outcome::code).allMatch(code -> code == ExitCode.OK || code == ExitCode.NO);
        assertThat(SAID.get(4).out()).contains("are in more than one year", "No link is in question");
        assertThat(SAID.get(5).out()).contains("from its own records", "January 2026 to");
        assertThat(Files.readString(folder.resolve("forecast/forecast.html"))).contains("Weight of the council");
    }

    @Test
    void nothingThatIdentifiesAChildIsInWhatIsSaidOrWritten() throws IOException {
        StringBuilder all = new StringBuilder();
        SAID.forEach(outcome -> all.append(outcome.out()).append(outcome.err()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // The returns themselves are where the child is; all else is what came of them.
                if (!file.startsWith(folder.resolve("sample"))) {
                    all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        String secret = Files.readString(folder.resolve("secret")).strip().split(" ", 2)[1];
        assertThat(all.toString().replace("evenkeel-secret-1 " + secret, "")).doesNotContain(secret);
        assertThat(PLANTED).allSatisfy(text -> assertThat(all.toString()).doesNotContainIgnoringCase(text));
        // The planted child is in the returns.
        assertThat(Files.readString(folder.resolve("sample/sen2-2024.xml"))).contains(PLANTED);
    }

    @Test
    void aSecretIsMadeOnceAndRecordsOfAnotherCouncilAreRefused() {
        assertThat(SAID.get(4).out()).contains("Made a new secret");
        Program.Outcome again = Program.inside(
                "link",
                at("sample/sen2-2026.xml"),
                "--secret",
                at("secret"),
                "--register",
                at("sample/register.csv"),
                "--out",
                at("again"));
        assertThat(again.out()).doesNotContain("Made a new secret");
        Program.Outcome other =
                Program.inside("forecast", "--council", "Leeds", "--caseload", at("caseload"), "--out", at("other"));
        assertThat(other.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(other.err()).contains("City of London", "Leeds");
    }

    @Test
    void yearsThatDoNotFollowAreRefusedAndNothingIsWritten() {
        Program.Outcome gap = Program.inside(
                "link",
                at("sample/sen2-2024.xml"),
                at("sample/sen2-2026.xml"),
                "--secret",
                at("secret"),
                "--register",
                at("sample/register.csv"),
                "--out",
                at("gap"));
        assertThat(gap.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(gap.err()).contains("2025");
        assertThat(folder.resolve("gap")).doesNotExist();
    }

    private static void say(String... args) {
        SAID.add(Program.inside(args));
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    /** Gives one child, the first of 2024 who has a ULN and so everything else, what cannot be mistaken in every year. */
    private static void plant(Path file) throws IOException {
        String text = Files.readString(file);
        if (surname.isEmpty()) {
            int before = text.lastIndexOf("<Surname>", text.indexOf("<UniqueLearnerNumber>"));
            surname = text.substring(before, text.indexOf("</Surname>", before));
        }
        int begin = text.indexOf(surname + "<");
        if (begin < 0) {
            return;
        }
        int end = text.indexOf("</UniqueLearnerNumber>", begin);
        String person = text.substring(begin, end)
                .replaceFirst("<Surname>[^<]*", "<Surname>" + PLANTED.get(0))
                .replaceFirst("<Forename>[^<]*", "<Forename>" + PLANTED.get(1))
                .replaceFirst("<PostCode>[^<]*", "<PostCode>" + PLANTED.get(2))
                .replaceFirst("<PersonBirthDate>[^<]*", "<PersonBirthDate>" + PLANTED.get(3))
                .replaceFirst("<UPN>[^<]*", "<UPN>" + PLANTED.get(4))
                .replaceFirst("<UniqueLearnerNumber>[^<]*", "<UniqueLearnerNumber>" + PLANTED.get(5));
        Files.writeString(file, text.substring(0, begin) + person + text.substring(end));
    }
}

package org.evenkeel.model.intake.transitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.caseload.transitions.Transition;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two settings, A for academic years 0 to 3 and B for 2 to 4, one need, and two years of children. */
final class TransitionFilesTest {

    private static final String HEADING =
            "calendar-year,setting-1,need-1,academic-year-1,setting-2,need-2,academic-year-2\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSoundFiles() throws IOException {
        write(
                "transitions.csv",
                HEADING + "2020,NONSEND,NONSEND,0,A,T,1\n2020,A,T,1,A,T,2\n2021,A,T,2,B,T,3\n"
                        + "2021,B,T,3,NONSEND,NONSEND,4\n");
        write(
                "population.csv",
                "calendar-year,academic-year,population\n"
                        + IntStream.rangeClosed(2020, 2024)
                                .boxed()
                                .flatMap(year ->
                                        IntStream.rangeClosed(0, 4).mapToObj(age -> year + "," + age + ",100.5\n"))
                                .reduce("", String::concat));
        write("valid-states.csv", """
                setting,setting-group,min-academic-year,max-academic-year,needs,setting->setting
                A,one,0,3,T,"A,B"
                B,one,2,4,T,"A,B"
                """);
        write("costs.csv", "need,setting,cost\nT,A,1000\nT,B,2500.50\n");
    }

    @Test
    void readsTheDemoAndDoubtsTwoThingsInIt() {
        Loaded<AnnualData> demo = Demo.load();
        assertThat(demo.issues().stream().map(Issue::rule)).containsExactly("cannot-stay", "cost-missing");
        AnnualData data = demo.get();
        assertThat(data.transitions().rows()).hasSize(8351);
        assertThat(data.transitions().years()).containsExactly(2013, 2014, 2015, 2016);
        assertThat(data.start()).isEqualTo(2017);
        assertThat(data.until()).isEqualTo(2022);
        assertThat(data.transitions().latest().values().stream()
                        .mapToInt(plans -> plans)
                        .sum())
                .isEqualTo(2153);
        assertThat(data.states().codes()).hasSize(19);
        assertThat(data.states().needs()).containsExactly("T", "U", "V", "W", "X", "Y");
        assertThat(data.people().of(2013, -5)).isEqualTo(9618);
        assertThat(data.costs().orElseThrow().of("U", "G").pence()).isEqualTo(100_000);
    }

    @Test
    void writesTransitionsAsTheBytesThatWereRead() throws IOException {
        String text = TransitionFiles.write(Demo.load().get().transitions());
        assertThat(text.equals(Files.readString(Demo.FOLDER.resolve("transitions.csv"))))
                .isTrue();
    }

    @Test
    void writesTransitionsThatReadAgainAreTheSame() throws IOException {
        write(
                "transitions.csv",
                "\ufeffacademic-year-2,note,need-2,setting-2,academic-year-1,need-1,setting-1,"
                        + "calendar-year\r\n1,\"new, here\",T, A ,0,NONSEND,NONSEND,2020\r\n\r\n2,,\"T\",A,1,T,A,2021\r\n");
        AnnualData first = read().get();
        write("transitions.csv", TransitionFiles.write(first.transitions()));
        assertThat(read().get()).isEqualTo(first);
        assertThat(first.transitions().rows())
                .contains(new Transition(2021, new State(1, "T", "A"), new State(2, "T", "A")));
    }

    @Test
    void findsNothingWrongWithSoundFiles() {
        assertThat(read().issues()).isEmpty();
    }

    @Test
    void tellsEveryFaultInAllFilesAtOnceWithItsRowAndWhatToDo() throws IOException {
        append("transitions.csv", """
                2024,A,T,1,A,T,2
                2024,A,T,1,A,T,4
                2024,Z,T,1,A,Q,2
                2024,NONSEND,NONSEND,1,NONSEND,NONSEND,2
                2024,NONSEND,T,1,A,T,2
                soon,A,T,x,A,T,2
                2024,A,T,1
                """);
        write("valid-states.csv", Files.readString(folder.resolve("valid-states.csv")) + """
                A,one,0,3,T,"A,B"
                C,one,5,2,T,"C,Y"
                D,one,0,1.5,,D
                """);
        append("population.csv", """
                2020,0,100
                2021,1,some
                2021,99,5
                """);
        append("costs.csv", """
                T,A,3
                T,B,-4
                """);
        List<Issue> issues = read().issues();
        assertThat(issues).allMatch(issue -> issue.isError() && !issue.action().isEmpty());
        assertThat(issues.stream()
                        .map(issue -> issue.where().file() + ":" + issue.where().line() + " " + issue.rule()))
                .contains(
                        "transitions.csv:6 year-missing",
                        "transitions.csv:7 academic-year-jumps",
                        "transitions.csv:9 no-plan",
                        "transitions.csv:10 state-half",
                        "transitions.csv:11 number-unreadable",
                        "transitions.csv:12 row-ragged",
                        "transitions.csv:8 setting-unknown",
                        "transitions.csv:8 need-unknown",
                        "population.csv:0 population-missing",
                        "valid-states.csv:4 setting-repeated",
                        "valid-states.csv:5 years-reversed",
                        "valid-states.csv:5 setting-unknown",
                        "valid-states.csv:6 number-unreadable",
                        "valid-states.csv:6 needs-missing",
                        "population.csv:27 population-repeated",
                        "population.csv:28 number-unreadable",
                        "population.csv:29 number-unreadable",
                        "costs.csv:4 cost-repeated",
                        "costs.csv:5 number-unreadable");
    }

    @Test
    void namesTheSettingAndTheNeedThatTheValidStatesDoNotKnow() throws IOException {
        append("transitions.csv", "2021,Z,T,1,A,Q,2\n");
        append("costs.csv", "T,Z,3\n");
        assertThat(read().issues().stream().map(Issue::text))
                .containsExactly(
                        "transitions.csv:6 setting-1: \"Z\" is no setting of the valid states."
                                + " They know A, B: put it right here or add it there.",
                        "transitions.csv:6 need-2: \"Q\" is no need of the valid states."
                                + " They know T: put it right here or add it there.",
                        "costs.csv:4 setting: \"Z\" is no setting of the valid states. Put it right here, or add it"
                                + " there.");
    }

    @Test
    void looksForNothingInAFileOfWhichRowsCouldNotBeRead() throws IOException {
        write("valid-states.csv", Files.readString(folder.resolve("valid-states.csv")) + "C,one,0,3,T,\"C\n");
        append("transitions.csv", "2021,C,T,1,C,T,2\n");
        assertThat(read().issues().stream()
                        .map(issue -> issue.where().file() + ":" + issue.where().line() + " " + issue.rule()))
                .containsExactly("valid-states.csv:4 file-unreadable");
    }

    @Test
    void namesEachYearAndRowThatThePopulationLacks() throws IOException {
        write(
                "population.csv",
                Files.readString(folder.resolve("population.csv"))
                        .replaceAll("2022,.*\n", "")
                        .replace("2023,4,100.5\n", ""));
        assertThat(read().issues().stream().map(Issue::where))
                .containsExactly(new Where("population.csv", 0, "2022"), new Where("population.csv", 0, "2023,4"));
    }

    @Test
    void refusesAPopulationThatEndsWhereTheForecastStartsOrIsSmallerThanTheStarts() throws IOException {
        write(
                "population.csv",
                Files.readString(folder.resolve("population.csv"))
                        .replaceAll("202[34],.*\n", "")
                        .replace("2021,1,100.5\n", "2021,1,0\n"));
        assertThat(read().issues().stream().map(Issue::rule))
                .containsExactly("population-too-short", "population-too-small");
    }

    @Test
    void saysOfEachFileThatItIsMissingEmptyUnreadableOrWithoutItsColumns() throws IOException {
        Files.delete(folder.resolve("transitions.csv"));
        write("population.csv", " \n");
        write("valid-states.csv", "setting,needs\nA,T\n");
        Files.write(
                folder.resolve("costs.csv"), "need,setting,cost\nT,\u00c4,3\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read().issues().stream().map(Issue::rule))
                .containsExactly(
                        "file-missing",
                        "file-empty",
                        "column-missing",
                        "column-missing",
                        "column-missing",
                        "column-missing",
                        "file-unreadable");
        write("transitions.csv", HEADING);
        write("population.csv", "calendar-year,academic-year,population\n2020,\"1,5\n");
        assertThat(read().issues().stream().map(Issue::rule)).startsWith("file-empty", "file-unreadable");
    }

    @Test
    void warnsOfAStateThatIsNotValidAndOfACostThatIsMissing() throws IOException {
        append("transitions.csv", "2021,A,T,3,A,T,4\n");
        write("costs.csv", Files.readString(folder.resolve("costs.csv")).replaceAll("T,B.*\n", ""));
        Loaded<AnnualData> loaded = read();
        assertThat(loaded.isClean()).isTrue();
        assertThat(loaded.issues().stream().map(issue -> issue.where().line() + " " + issue.rule()))
                .containsExactly("6 state-not-valid", "0 cost-missing");
    }

    @Test
    void countsWhatIsWrongInTheSameWayInManyRows() throws IOException {
        append("transitions.csv", "2021,A,T,1,A,T,3\n".repeat(Faults.MOST + 50) + "2021,B,T,2,B,T,4\n");
        List<Issue> issues = read().issues();
        assertThat(issues).hasSize(Faults.MOST + 2);
        assertThat(issues.get(Faults.MOST).message()).contains("followed by 4");
        assertThat(issues.getLast().text()).contains("transitions.csv:75", "The same in 50 more rows");
    }

    private Loaded<AnnualData> read() {
        return TransitionFiles.read(
                folder.resolve("transitions.csv"),
                folder.resolve("population.csv"),
                folder.resolve("valid-states.csv"),
                folder.resolve("costs.csv"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void append(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, Stream.of(Files.readString(file), text).reduce("", String::concat));
    }
}

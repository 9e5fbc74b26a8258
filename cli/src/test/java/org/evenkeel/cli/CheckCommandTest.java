package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.evenkeel.report.workbook.WorkbookCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The returns that {@code sample} writes, checked by {@code check}. */
final class CheckCommandTest {

    @TempDir
    private Path folder;

    private Path sample(String... more) {
        Path out = folder.resolve("sample");
        List<String> args = Stream.concat(
                        Stream.of("sample", "--plans", "80", "--seed", "5", "--out", out.toString()), Stream.of(more))
                .toList();
        var said = Program.inside(args.toArray(String[]::new));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        return out;
    }

    @Test
    void findsNothingInThreeInventedYears() {
        Path out = sample("--year", "2026");
        for (int year = 2024; year <= 2026; year++) {
            var said =
                    Program.inside("check", out.resolve("sen2-" + year + ".xml").toString());
            assertThat(said.code()).as(said.out()).isZero();
            assertThat(said.out()).contains("0 errors, 0 queries", "collection year " + year);
        }
        assertThat(out.resolve("faults.csv")).doesNotExist();
    }

    @Test
    void writesARowForEveryPlantedFaultAndNoOther() throws IOException {
        Path out = sample("--faults", "25");
        Path checked = folder.resolve("checked");
        var said = Program.inside("check", out.resolve("sen2-2026.xml").toString(), "--out", checked.toString());
        assertThat(said.code()).isEqualTo(1);
        List<String> issues = Files.readAllLines(checked.resolve("issues.csv"));
        assertThat(issues.getFirst()).isEqualTo("rule,severity,module,item,child,line,value,message,what_to_do");
        List<String> planted = Files.readAllLines(out.resolve("faults.csv"));
        assertThat(planted).hasSize(26);
        assertThat(issues.stream().skip(1).map(CheckCommandTest::ruleChildItem))
                .containsExactlyInAnyOrderElementsOf(planted.subList(1, planted.size()));
        assertThat(checked.resolve("check.json")).content().contains("\"persons\":");
    }

    @Test
    void checksTheDepartmentsTemplate() throws IOException {
        Path out = sample("--faults", "12");
        var said = Program.inside(
                "check",
                out.resolve("sen2-2026.xlsx").toString(),
                "--against",
                out.resolve("sen2-2025.xlsx").toString(),
                "--format",
                "csv");
        assertThat(said.code()).isEqualTo(1);
        List<String> planted = Files.readAllLines(out.resolve("faults.csv"));
        assertThat(said.out().lines().skip(1).map(CheckCommandTest::ruleChildItem))
                .containsAll(planted.subList(1, planted.size()));
    }

    @Test
    void refusesAnotherCouncilsReturnWhenToldWhose() {
        Path file = sample().resolve("sen2-2026.xlsx");
        var said = Program.inside("check", file.toString(), "--council", "Wiltshire");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("authority 201, not of Wiltshire (865)");
        assertThat(Program.inside("check", file.toString(), "--council", "City of London")
                        .code())
                .isZero();
        assertThat(Program.inside("check", file.toString(), "--council", "Narnia")
                        .err())
                .contains("--council");
    }

    @Test
    void writesASpreadsheetWithARowForEveryFinding() throws IOException {
        String file = sample("--faults", "12").resolve("sen2-2026.xml").toString();
        Path checked = folder.resolve("checked");
        var said = Program.inside("check", file, "--format", "xlsx", "--out", checked.toString());
        assertThat(said.code()).isEqualTo(1);
        WorkbookCheck opened = WorkbookCheck.of(checked.resolve("issues.xlsx"));
        assertThat(opened.faults()).isEmpty();
        int findings = Files.readAllLines(checked.resolve("issues.csv")).size() - 1;
        try (var workbook =
                WorkbookFactory.create(checked.resolve("issues.xlsx").toFile(), null, true)) {
            long rows = StreamSupport.stream(workbook.getSheet("Findings").spliterator(), false)
                    .filter(row ->
                            row.getCell(0) != null && row.getCell(0).toString().matches("[A-Z]-\\d{3}"))
                    .count();
            assertThat(rows).isEqualTo(findings);
        }
        var nowhere = Program.inside("check", file, "--format", "xlsx");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--format xlsx wants --out");
    }

    @Test
    void findsNothingAgainstTheRegisterOfItsOwnSchools() {
        Path out = folder.resolve("large");
        Program.inside("sample", "--plans", "500", "--seed", "5", "--year", "2025", "--out", out.toString());
        var said = Program.inside(
                "check",
                out.resolve("sen2-2025.xml").toString(),
                "--register",
                out.resolve("register.csv").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("0 errors, 0 queries");
    }

    private static String ruleChildItem(String row) {
        String[] fields = row.split(",", -1);
        return fields[0] + "," + fields[4] + "," + fields[3];
    }

    @Test
    void tellsTheSameInEveryFormat() throws IOException {
        Path file = sample("--faults", "10").resolve("sen2-2026.xml");
        assertThat(Program.inside("check", file.toString()).out()).contains("What to do:", "child ", ", line ");
        assertThat(Program.inside("check", file.toString(), "--format", "csv")
                        .out()
                        .lines())
                .hasSize(11);
        assertThat(Program.inside("check", file.toString(), "--format=json").out())
                .contains("\"findings\":[{", "\"what_to_do\":");
        assertThat(Program.inside("check", file.toString()).out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void comparesWithTheYearBeforeAndWithNoOther() {
        Path out = sample();
        String now = out.resolve("sen2-2026.xml").toString();
        assertThat(Program.inside(
                                "check",
                                now,
                                "--against",
                                out.resolve("sen2-2025.xml").toString())
                        .code())
                .isZero();
        var wrong = Program.inside(
                "check", now, "--against", out.resolve("sen2-2024.xml").toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.faults()).singleElement().asString().contains("the year before, 2025, not 2024");
    }

    @Test
    void findsTheSameInTheTablesOfCollectAsInTheXml() throws IOException {
        Path out = sample("--faults", "20");
        var xml = Program.inside("check", out.resolve("sen2-2026.xml").toString(), "--format", "csv");
        var tables = Program.inside("check", out.resolve("sen2-2026-csv").toString(), "--format", "csv");
        assertThat(tables.out().lines().map(CheckCommandTest::ruleChildItem))
                .containsExactlyInAnyOrderElementsOf(
                        xml.out().lines().map(CheckCommandTest::ruleChildItem).toList());
    }

    @Test
    void namesNoChild() throws IOException {
        Path file = sample("--faults", "60").resolve("sen2-2026.xml");
        String said = Program.inside("check", file.toString(), "--format", "csv")
                        .out()
                + Program.inside("check", file.toString(), "--format", "json").out()
                + Program.inside("check", file.toString()).out();
        List<String> secrets = Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line ->
                        line.startsWith("<Surname>") || line.startsWith("<UPN>") || line.startsWith("<PostCode>"))
                .map(line -> line.substring(line.indexOf('>') + 1, line.lastIndexOf('<')))
                .toList();
        assertThat(secrets).hasSizeGreaterThan(100);
        assertThat(secrets).allSatisfy(secret -> assertThat(said).doesNotContain(secret));
    }

    @Test
    void saysInOneSentenceWhyAFileCannotBeReadAndWritesNothing() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xml"), "<Message><Header>");
        var said = Program.inside(
                "check", broken.toString(), "--out", folder.resolve("checked").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).singleElement().asString().contains("broken.xml", "not complete");
        assertThat(folder.resolve("checked")).doesNotExist();
        assertThat(Program.inside("check", folder.resolve("none.xml").toString())
                        .faults())
                .singleElement()
                .asString()
                .contains("no such file");
    }

    @Test
    void refusesAYearThatItHasNoLayoutsFor() {
        var said = Program.inside(
                "sample",
                "--year",
                "2024",
                "--plans",
                "0",
                "--out",
                folder.resolve("x").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).hasSize(2);
        assertThat(said.err()).contains("2025 to 2027");
    }
}

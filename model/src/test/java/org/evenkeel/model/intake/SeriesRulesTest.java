package org.evenkeel.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules on small invented tables: three councils of one region, figures by year. */
class SeriesRulesTest {

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    /** Rows of area, year and figures; areas 1 to 3 are councils, R their region, E England. */
    private SeriesTable table(String... rows) throws IOException {
        var text = new StringBuilder("time_period,geographic_level,region_code,old_la_code,la_name,all,part\n");
        for (String row : rows) {
            String[] fields = row.split(" ", 2);
            text.append(
                            switch (fields[0].charAt(0)) {
                                case 'E' -> "YEAR,National,,,,";
                                case 'R' -> "YEAR,Regional,E12000009,,,";
                                default ->
                                    "YEAR,Local authority,E12000009,00" + fields[0] + ",Council " + fields[0] + ",";
                            })
                    .append("FIGURES\n");
            String[] rest = fields[1].split(" ", 2);
            int year = text.indexOf("YEAR");
            text.replace(year, year + 4, rest[0]);
            int figures = text.indexOf("FIGURES");
            text.replace(figures, figures + 7, rest[1]);
        }
        Files.writeString(folder.resolve("t.csv"), text);
        return SeriesTable.read(new ReferenceFiles.Folder(folder), "t.csv", List.of("all", "part"), findings);
    }

    private YearSeries all(SeriesTable table, String council) {
        return table.series("00" + council, "all");
    }

    @Test
    void findsARegionsTotalRepeatedWhateverTheRegion() throws IOException {
        SeriesTable table = table("R 2023 90,9", "1 2023 90,2", "2 2023 90,3", "3 2023 90,4");
        new SeriesRules(table, findings).regionRepeated();
        assertThat(all(table, "1").status(2023)).isEqualTo(Status.IN_ERROR);
        assertThat(table.series("001", "part").at(2023)).hasValue(2);
        assertThat(findings.all()).hasSize(1);
    }

    @Test
    void leavesARegionAloneWhereOneCouncilHasItsOwnFigure() throws IOException {
        SeriesTable table = table("R 2023 90,9", "1 2023 90,2", "2 2023 0,3", "3 2023 0,4");
        new SeriesRules(table, findings).regionRepeated();
        assertThat(all(table, "1").at(2023)).hasValue(90);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void leavesARegionOfOneCouncilAlone() throws IOException {
        SeriesTable table = table("R 2023 90,9", "1 2023 90,9");
        new SeriesRules(table, findings).regionRepeated();
        assertThat(all(table, "1").at(2023)).hasValue(90);
    }

    @Test
    void findsAZeroBetweenYearsFarAboveIt() throws IOException {
        SeriesTable table = table("1 2021 40,1", "1 2022 0,1", "1 2023 50,1");
        new SeriesRules(table, findings).zeroForMissing("all");
        assertThat(all(table, "1").status(2022)).isEqualTo(Status.IN_ERROR);
    }

    @Test
    void findsAZeroAtTheEndAfterAYearFarAboveIt() throws IOException {
        SeriesTable table = table("1 2022 40,1", "1 2023 0,1");
        new SeriesRules(table, findings).zeroForMissing("all");
        assertThat(all(table, "1").status(2023)).isEqualTo(Status.IN_ERROR);
    }

    @Test
    void believesAZeroInTheFirstYearAndBesideSmallFigures() throws IOException {
        SeriesTable table = table("1 2022 0,1", "1 2023 50,1", "2 2021 19,1", "2 2022 0,1", "2 2023 60,1");
        new SeriesRules(table, findings).zeroForMissing("all");
        assertThat(all(table, "1").at(2022)).hasValue(0);
        assertThat(all(table, "2").at(2022)).hasValue(0);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void findsPartsThatFallFarShortOfTheirTotalOrExceedIt() throws IOException {
        SeriesTable table = table("1 2023 100,74", "2 2023 100,76", "3 2023 100,103");
        new SeriesRules(table, findings).partsIncomplete("all", List.of("part"));
        assertThat(table.series("001", "part").status(2023)).isEqualTo(Status.IN_ERROR);
        assertThat(table.series("002", "part").at(2023)).hasValue(76);
        assertThat(table.series("003", "part").status(2023)).isEqualTo(Status.IN_ERROR);
        assertThat(all(table, "1").at(2023)).hasValue(100);
    }

    @Test
    void reportsByHowMuchEnglandDiffersAndWhoIsMissing() throws IOException {
        SeriesTable table = table("E 2023 100,1", "1 2023 40,1", "2 2023 x,1", "3 2023 50,1");
        List<Reconciliation> all = new SeriesRules(table, findings).reconcile("all", "Things");
        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.difference()).isEqualTo(10);
            assertThat(one.without()).containsExactly("Council 2");
            assertThat(one.text())
                    .isEqualTo("Things 2023: England 100, authorities 90, difference 10; no figure for Council 2");
        });
    }

    @Test
    void addsColumnsOfWhichOneIsCountedElsewhere() throws IOException {
        SeriesTable table = table("1 2023 x,7", "2 2023 x,x", "3 2023 z,x");
        assertThat(table.sum("001", List.of("all", "part")).at(2023)).hasValue(7);
        assertThat(table.sum("002", List.of("all", "part")).status(2023)).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(table.sum("003", List.of("all", "part")).status(2023)).isEqualTo(Status.NOT_APPLICABLE);
    }
}

package org.evenkeel.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.planfile.PlanFile;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.report.forecast.SampleForecast;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.workbook.ExcelWriter;
import org.evenkeel.report.workbook.Sheet;
import org.evenkeel.report.workbook.Workbook;
import org.evenkeel.report.workbook.WorkbookCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void countsEveryPlanOnceInEveryTableOfAllPlans() {
        for (String code : List.of("reform-plan", "dsg-plan")) {
            ReturnLayout layout = ReturnLayout.of(code);
            PlacementMap map = PlacementMap.of(layout);
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                assertThat(map.row(cell)).as("cell %d of %s", cell, code).isPresent();
            }
        }
    }

    @Test
    void agreesInWhatHappenedHoweverPlansAreCounted() {
        Workbook workbook = workbook("dsg-plan");
        double byAge = 0;
        double byNeed = 0;
        for (Table table : workbook.tables().toList()) {
            if (table.id().endsWith("-age") || table.id().endsWith("-need")) {
                Table.Row total = table.rows().stream()
                        .filter(Table.Row::total)
                        .findFirst()
                        .orElseThrow();
                double value = ((Cell.Quantity) total.cells().get(1)).value();
                if (table.id().endsWith("-age")) {
                    byAge += value;
                } else {
                    byNeed += value;
                }
            }
        }
        assertThat(byAge)
                .isEqualTo(byNeed)
                .isEqualTo(SampleForecast.assumptions().opening().total());
    }

    @Test
    void meansByAYearOfTheReformPlanTheJanuaryAfterIt() {
        Sheet ages = workbook("reform-plan").sheets().getFirst();
        assertThat(ages.parts().getFirst().table().columns().get(1).label()).isEqualTo("2025, projected");
        assertThat(ages.notes()).anyMatch(note -> note.startsWith("Asked for but not in the forecast: 2028"));
    }

    @Test
    void opensAgainAndAddsUp() throws IOException {
        for (String code : ReturnLayout.codes()) {
            WorkbookCheck check = WorkbookCheck.of(ExcelWriter.write(workbook(code)));
            assertThat(check.faults()).isEmpty();
            assertThat(check.sums()).isGreaterThan(20);
        }
    }

    @Test
    void saysOnEverySheetWhetherInterventionsAndLimitsWereInTheRun() {
        for (Sheet sheet : workbook("scap").sheets()) {
            if (sheet.name().startsWith("18030")) {
                assertThat(sheet.notes().getFirst())
                        .contains("no interventions are in the run", "Places are not limited");
            }
        }
    }

    @Test
    void keepsEveryQuantileOfASchoolPlaceForecast() {
        Sheet first = workbook("scap").sheets().getFirst();
        assertThat(first.name()).isEqualTo("1803001 UR primary");
        assertThat(first.parts().getLast().table().columns())
                .extracting(column -> column.label())
                .containsExactly(
                        "Row",
                        "Year",
                        "Sent",
                        "Least",
                        "5%",
                        "Lower quarter",
                        "Middle",
                        "Upper quarter",
                        "95%",
                        "Most",
                        "Average");
    }

    @Test
    void takesACouncilsOwnMappingForThePlacementsItNames() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, """
                return,placement,from_age,to_age,row,note
                reform-plan,sen-unit,0,25,support-bases,Funded by schools
                scap,sen-unit,4,15,ss,
                """);
        List<String> faults = new ArrayList<>();
        PlacementMap map = PlacementMap.read(file, ReturnLayout.of("reform-plan"), faults::add);
        assertThat(faults).isEmpty();
        assertThat(map.entries())
                .filteredOn(entry -> entry.placement().code().equals("sen-unit"))
                .extracting(PlacementMap.Entry::row)
                .containsExactly("support-bases");
        assertThat(map.entries())
                .filteredOn(entry -> entry.placement().code().equals("resourced-provision"))
                .hasSize(2);
    }

    @Test
    void listsWhatIsWrongWithAMapping() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, """
                return,placement,from_age,to_age,row,note
                reform-plan,sen-unitt,0,25,special,
                reform-plan,sen-unit,0,26,special,
                reform-plan,mainstream,0,9,nowhere,
                reform-plan,mainstream,9,25,special,
                """);
        List<String> faults = new ArrayList<>();
        PlacementMap.read(file, ReturnLayout.of("reform-plan"), faults::add);
        assertThat(faults).hasSize(4);
        assertThat(faults.get(0)).startsWith("own.csv, line 2: there is no placement \"sen-unitt\"");
        assertThat(faults.get(1)).startsWith("own.csv, line 3: from_age and to_age are whole years");
        assertThat(faults.get(2)).startsWith("own.csv, line 4: there is no row \"nowhere\"");
        assertThat(faults.get(3)).isEqualTo("own.csv, line 5: some ages of mainstream are given twice.");
    }

    private static Workbook workbook(String code) {
        ReturnLayout layout = ReturnLayout.of(code);
        PlacementMap map = PlacementMap.of(layout);
        Forecast forecast = Forecaster.inDetail(
                SampleForecast.assumptions(),
                List.of(Scenario.unmitigated()),
                new RunSettings(10, 7, SampleForecast.UNTIL, 2),
                ReturnWorkbook.breakdowns(layout, map),
                Progress.SILENT);
        ManagementPlan plan = PlanFile.read(
                        Path.of("..", "examples", "wiltshire-2025.yaml"), LocalAuthorities.current())
                .get();
        return ReturnWorkbook.of(
                layout,
                map,
                forecast,
                forecast.scenarios().getFirst(),
                plan,
                Optional.empty(),
                SampleForecast.PROVENANCE);
    }
}

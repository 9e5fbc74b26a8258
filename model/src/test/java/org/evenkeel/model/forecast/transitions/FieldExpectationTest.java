package org.evenkeel.model.forecast.transitions;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.intake.transitions.Demo;
import org.junit.jupiter.api.Test;

/** The demo under the field's conventions, beside what the field's own model expects, worked out independently. */
final class FieldExpectationTest {

    /** The file has nine decimals, so it is right to half of the ninth; a millionth of that is for adding up. */
    private static final Offset<Double> HALF_OF_THE_NINTH_DECIMAL = Offset.offset(5.000_005e-10);

    @Test
    void meetsEveryStateOfEveryYearToTheLastDecimal() throws IOException {
        AnnualExpectation ours =
                AnnualModel.fit(Demo.load().get(), Conventions.FIELD).expectation();
        Map<Integer, Map<State, Double>> field = field();
        assertThat(field.keySet()).containsExactlyInAnyOrder(2017, 2018, 2019, 2020, 2021, 2022);
        assertThat(ours.start()).isEqualTo(2017);
        assertThat(ours.until()).isEqualTo(2022);
        field.forEach((year, plans) -> {
            Map<State, Double> expected = ours.plans(year);
            assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(plans.keySet());
            plans.forEach((state, mean) -> assertThat(expected.get(state))
                    .as("%s in %s", state, year)
                    .isCloseTo(mean, HALF_OF_THE_NINTH_DECIMAL));
        });
        // 8,261 rows: every one has been met.
        assertThat(field.values().stream().mapToInt(Map::size).sum()).isEqualTo(8261);
    }

    private static Map<Integer, Map<State, Double>> field() throws IOException {
        Map<Integer, Map<State, Double>> years = new HashMap<>();
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(FieldExpectationTest.class.getResourceAsStream(
                                "/transitions-demo/exact-mean-by-state.csv")),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                State state = new State(
                        Integer.parseInt(row.getField("academic-year")), row.getField("need"), row.getField("setting"));
                years.computeIfAbsent(Integer.parseInt(row.getField("calendar-year")), _ -> new HashMap<>())
                        .put(state, Double.parseDouble(row.getField("exact-mean")));
            }
        }
        return years;
    }
}

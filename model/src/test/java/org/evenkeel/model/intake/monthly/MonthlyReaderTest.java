package org.evenkeel.model.intake.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

class MonthlyReaderTest {

    @Test
    void readsCountsPoundsAndTheForecastBesideThem() {
        MonthlyFigures read = MonthlyReader.read("m.csv", """
                        month,plans,forecast_plans,plans.independent-special,spending,source
                        2025-04,100,90,7,1234.5,here
                        2025-06,110,,,,
                        """).get();
        int april = MonthIndex.of(2025, 4);
        assertThat(read.actual(Figure.PLANS, april)).hasValue(100);
        assertThat(read.forecast(Figure.PLANS, april)).hasValue(90);
        assertThat(read.actual(Figure.SPENDING, april)).hasValue(123_450);
        assertThat(read.months().getFirst().placements()).containsEntry(Placement.INDEPENDENT_SPECIAL, 7L);
        assertThat(read.forecast(Figure.PLANS, MonthIndex.of(2025, 6))).isEmpty();
        assertThat(read.hasForecast()).isTrue();
    }

    @Test
    void namesEveryFaultAtOnceWithItsRow() {
        Loaded<MonthlyFigures> read = MonthlyReader.read("m.csv", """
                        month,plans,new_plans,moved_in,spending
                        2025-05,1e2,3,4,-5
                        2025-05,100,3,1,5
                        May,"1,200",3,1,5.123
                        """);
        assertThat(read.value()).isNull();
        assertThat(read.issues().stream().map(Issue::text).toList())
                .hasSize(7)
                .allMatch(text -> text.contains("m.csv") && text.endsWith("."))
                .anyMatch(text -> text.contains("2") && text.contains("\"1e2\" is not a whole number"))
                .anyMatch(text -> text.contains("\"-5\" is not an amount of pounds"))
                .anyMatch(text -> text.contains("It is more than new_plans"))
                .anyMatch(text -> text.contains("2025-05 comes after a month that is as late"))
                .anyMatch(text -> text.contains("\"May\" is not a month"));
    }

    @Test
    void saysWhichColumnsItDoesNotKnowAndWhichAreMissing() {
        List<Issue> issues =
                MonthlyReader.read("m.csv", "month,plan,ceases\n2025-05,1,2\n").issues();
        assertThat(issues.stream().map(issue -> issue.where().field()).toList())
                .containsExactly("plans", "plan", "ceases");
    }

    @Test
    void saysThatOneMonthIsTooFew() {
        assertThat(MonthlyReader.read("m.csv", "month,plans\n2025-05,1\n").issues())
                .hasSize(1);
    }
}

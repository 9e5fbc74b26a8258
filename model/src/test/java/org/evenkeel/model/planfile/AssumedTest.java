package org.evenkeel.model.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evenkeel.model.finance.Defaults;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.junit.jupiter.api.Test;

class AssumedTest {

    private static final String MAINSTREAM = "    mainstream: {value: \"£8,350\", year: 2021-22, standing: derived}\n";
    private static final String INFLATION =
            "  inflation:\n    2025-26: 2.2% a year          # holds until another year is given\n";
    private static final String GROWTH = "    growth:\n      2026-27: 3% a year\n";

    private static Loaded<ManagementPlan> read(String flag) {
        return PlanText.read(
                PlanText.changed("runs: 200\n", "runs: 200\n" + flag, MAINSTREAM, "", INFLATION, "", GROWTH, ""));
    }

    @Test
    void whatIsMissingIsAFaultUnlessThePlanSaysOtherwise() {
        for (String flag : List.of("", "assume-missing: no\n")) {
            List<String> messages =
                    read(flag).issues().stream().map(issue -> issue.message()).toList();

            assertEquals(
                    List.of(
                            "\"inflation\" is missing.",
                            "There is no price for mainstream.",
                            "There is no amount for 2026-27, 2027-28."),
                    messages);
        }
    }

    @Test
    void whatIsAssumedIsEnglandsAndIsSaid() {
        Loaded<ManagementPlan> loaded = read("assume-missing: yes\n");
        ManagementPlan plan = loaded.get();

        assertEquals(List.of(), loaded.issues());
        assertEquals(
                Defaults.prices().get(Placement.MAINSTREAM),
                plan.prices().prices().get(Placement.MAINSTREAM));
        assertEquals(Defaults.inflation(), plan.prices().inflation());
        assertTrue(plan.income().highNeedsBlock().has(new FinancialYear(2027)));
        assertEquals(
                List.of(
                        "Anyone who needs a plan gets one.",
                        "Assumed, because the plan does not say: prices rise as this project's planning rates do, 5% into"
                                + " 2022-23, 3% into 2023-24, 2.5% into 2024-25, 2.2% into 2025-26.",
                        "Assumed, because the plan does not say: the price of mainstream is England's default, £8,350 a"
                                + " plan-year at 2021-22 prices.",
                        "Assumed, because the plan does not say: the high needs block grows by this project's planning"
                                + " rates, 2.5% into 2026-27, 3% into 2027-28."),
                plan.notes());
    }

    @Test
    void whatWasAssumedIsWrittenOut() {
        ManagementPlan plan = read("assume-missing: yes\n").get();

        assertEquals(plan, PlanText.read(PlanFile.write(plan)).get());
    }

    @Test
    void aMistypedPriceIsNotAssumed() {
        String text = PlanText.changed(
                "runs: 200\n",
                "runs: 200\nassume-missing: yes\n",
                MAINSTREAM,
                MAINSTREAM.replace("mainstream", "mainsteam"));

        assertEquals(1, PlanText.read(text).issues().size());
    }

    @Test
    void aPlanFromPublishedStatisticsCanBeWrittenAndReadAgain() {
        OpenStatistics open = OpenStatistics.load().get();
        for (String number : List.of("865", "869", "873", "839", "942")) {
            LocalAuthority council = open.authorities().ofNumber(number).orElseThrow();
            ManagementPlan plan = ManagementPlan.fromPublished(open, council);
            Loaded<ManagementPlan> again = PlanText.read(PlanFile.write(plan));

            assertEquals(List.of(), again.issues(), council.name());
            assertEquals(plan, again.get(), council.name());
        }
    }
}

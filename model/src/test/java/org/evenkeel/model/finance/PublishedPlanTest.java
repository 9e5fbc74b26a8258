package org.evenkeel.model.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.fit.FitSettings;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.junit.jupiter.api.Test;

class PublishedPlanTest {

    private static final OpenStatistics OPEN = OpenStatistics.load().get();
    private static final FinancialYear Y2021 = new FinancialYear(2021);

    private static LocalAuthority council(String number) {
        return OPEN.authorities().ofNumber(number).orElseThrow();
    }

    @Test
    void isMadeForEveryCouncilWithItsBlockPricesAndOpeningBalance() {
        for (LocalAuthority council : OPEN.authorities().all()) {
            ManagementPlan plan = ManagementPlan.fromPublished(OPEN, council);
            FinancialYear lastYear = FinancialYear.ofMonth(plan.until());
            boolean hasBlock = !plan.income().highNeedsBlock().given().isEmpty();

            assertEquals(
                    List.of(Scenario.UNMITIGATED, Scenario.MITIGATED),
                    plan.scenarios().stream().map(Scenario::name).toList());
            assertEquals(
                    hasBlock,
                    plan.income()
                            .highNeedsBlock()
                            .missing(Y2021.next(), lastYear)
                            .isEmpty(),
                    council.name());
            assertTrue(
                    plan.moneyRegister().stream().noneMatch(each -> each.note().contains("NaN")), council.name());
        }
    }

    /** DfE publishes no allocation for the two smallest authorities. */
    @Test
    void saysWhereNoBlockIsPublished() {
        List<String> without = OPEN.authorities().all().stream()
                .filter(council -> ManagementPlan.fromPublished(OPEN, council).notes().stream()
                        .anyMatch(note -> note.startsWith("No high needs block is published")))
                .map(LocalAuthority::name)
                .toList();

        assertEquals(List.of("City of London", "Isles of Scilly"), without);
    }

    /**
     * Wiltshire, section 251 outturn 2021-22: £59,897,174 in the high needs lines, and £8,316,001 of places that the
     * department funds directly.
     */
    @Test
    void alignsToTheOutturnWithThePlacesFundedDirectly() {
        ManagementPlan plan = ManagementPlan.fromPublished(OPEN, council("865"));
        KnownSpending known = plan.prices().knownSpending().orElseThrow();

        assertEquals(Y2021, known.year());
        assertEquals(59_897_174 + 8_316_001, known.total().value().middle(), 1);
        assertEquals(
                Set.of("sen-support", "alternative-provision-services", "hospital-education", "therapies"),
                plan.otherSpending().items().stream().map(Item::id).collect(java.util.stream.Collectors.toSet()));
    }

    /** Wiltshire: -6.38% of £407,852,938 at the end of 2021-22. */
    @Test
    void startsFromThePublishedBalance() {
        OpeningBalance opening =
                ManagementPlan.fromPublished(OPEN, council("865")).opening();

        assertEquals(Y2021, opening.endOf());
        assertEquals(-0.0638 * 407_852_938, opening.balance().value().middle(), 1);
    }

    @Test
    void defaultPricesAreThoseOfTheReferenceFile() {
        PriceBook book = new PriceBook(Defaults.prices(), Defaults.inflation(), null);
        Assumption special = book.price(Placement.INDEPENDENT_SPECIAL).value();

        assertEquals(64_000, special.value().middle());
        assertEquals(57_600, special.value().range().low());
        assertEquals(14, Defaults.prices().size());
        assertTrue(special.source().document().contains("100030"));
    }

    /**
     * The council's own papers put the balance at the end of 2023-24 at -£56.3m (the agreed ceiling of £84.5m less the
     * agreed £28.21m of 2024-25), of which this plan knows nothing: a check of prices, plans and income together.
     */
    @Test
    void comesNearABalanceThatItWasNotTold() {
        LocalAuthority wiltshire = council("865");
        ManagementPlan plan = ManagementPlan.fromPublished(OPEN, wiltshire);
        Fitter fitter = new Fitter(OPEN.england(), OPEN.all());
        Forecast forecast = Forecaster.run(
                fitter.fit(OPEN.of(wiltshire), FitSettings.from(plan.start())),
                List.of(Scenario.unmitigated()),
                new RunSettings(100, 1, new FinancialYear(2024).lastMonth(), 2),
                Progress.SILENT);
        PositionFan fan = PositionFan.of(forecast, Scenario.UNMITIGATED, plan);
        double[] openings = new double[fan.runs()];
        for (int run = 0; run < openings.length; run++) {
            openings[run] = fan.position(run).opening().pounds();
        }
        java.util.Arrays.sort(openings);

        assertTrue(Quantile.P05.of(openings) < -56.3e6 && Quantile.P95.of(openings) > -56.3e6, () -> openings[50] + "");
    }
}

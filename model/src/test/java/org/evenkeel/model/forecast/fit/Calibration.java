package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Occurrences;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Table;

/**
 * Simulation-based calibration (Talts and others, 2018): true values are drawn from what the fit believes beforehand,
 * two years of records are simulated by our own engine, and fitted again. If the fit is right, the rank of each true
 * value within what is then believed is as likely to be low as high: ranks are uniform.
 */
final class Calibration {

    static final int BINS = 10;

    private static final int MONTHS = 24;
    private static final double CEASING_WEIGHT = 8;
    private static final double ENTRY_WEIGHT = 20;
    private static final double IN_SPECIAL = 0.3;
    private static final double MOVING = 0.1;

    private final Map<String, int[]> bins = new LinkedHashMap<>();
    private final int councils;

    private Calibration(int councils) {
        this.councils = councils;
    }

    /**
     * Ranks of many invented councils.
     *
     * @param wrongBy how many times as much as it is worth the fit takes the published pattern to be worth
     * @param councils how many of them
     */
    static Calibration of(double wrongBy, int councils) {
        Calibration calibration = new Calibration(councils);
        SplittableRandom random = new SplittableRandom(1);
        for (int council = 0; council < councils; council++) {
            calibration.add(wrongBy, random, council);
        }
        return calibration;
    }

    private void add(double wrongBy, SplittableRandom random, int number) {
        InventedCouncil published = council();
        InventedCouncil council = council();
        double[] factors = new double[SpellCeasing.GROUPS];
        for (int group = 0; group < factors.length; group++) {
            factors[group] = gamma(random, CEASING_WEIGHT, CEASING_WEIGHT);
        }
        double usual = -Math.log1p(-MOVING) / 12;
        double moving = gamma(random, usual * SpellMoves.MONTHS, SpellMoves.MONTHS);
        double special = BetaDistribution.of(ENTRY_WEIGHT * IN_SPECIAL, ENTRY_WEIGHT * (1 - IN_SPECIAL))
                .inverseCumulativeProbability(unit(random));
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            council.ceasing[cell] =
                    -Math.expm1(Math.log1p(-published.ceasing[cell]) * factors[SpellCeasing.group(cell)]);
        }
        for (int age = 4; age < 10; age++) {
            council.moves(mainstream(age), Placement.STATE_SPECIAL, -Math.expm1(-12 * moving));
            council.entryPlacements[mainstream(age)] = 1 - special;
            council.entryPlacements[Grid.cell(age, Need.SEMH, Placement.STATE_SPECIAL)] = special;
        }
        Caseload records = SimulatedCaseload.of(council.assumptions(), MONTHS, number);
        Occurrences seen = Occurrences.between(records, records.from(), records.to());

        double weight = CEASING_WEIGHT * wrongBy;
        SpellCeasing ceasing =
                new SpellCeasing(Table.of(published.ceasing), new double[] {weight, weight, weight}, seen);
        rank("Ceasing, below 16, mainstream", ceasing, mainstream(7), factors);
        rank("Ceasing, 16 to 18, further education", ceasing, college(17), factors);
        rank("Ceasing, 19 and over, further education", ceasing, college(20), factors);
        GammaPosterior moves = new SpellMoves(Table.of(published.moves), seen).perMonth(mainstream(7));
        rank("Moves, primary, mainstream", moves.below(moving));
        rank(
                "New plans in special schools, primary",
                belief(published, seen, wrongBy).cumulativeProbability(special));
    }

    private static BetaDistribution belief(InventedCouncil published, Occurrences seen, double wrongBy) {
        double weight = ENTRY_WEIGHT * wrongBy;
        double share = new SpellEntries(seen, weight)
                .placementByAgeAndNeed(Table.of(published.entryPlacements))
                .at(Grid.cell(7, Need.SEMH, Placement.STATE_SPECIAL));
        double all = weight + seen.started();
        return BetaDistribution.of(share * all, (1 - share) * all);
    }

    /** Three hundred children in schools and two hundred and forty at college; new plans of primary age. */
    private static InventedCouncil council() {
        InventedCouncil council = new InventedCouncil();
        for (int age = 4; age <= 22; age++) {
            council.plans[age <= 15 ? mainstream(age) : college(age)] = age <= 15 ? 25 : 35;
        }
        Arrays.fill(council.requestAges, 0);
        for (int age = 4; age <= 9; age++) {
            council.requestAges[age] = 1.0 / 6;
            council.moves(mainstream(age), Placement.STATE_SPECIAL, MOVING);
            council.entryPlacements[mainstream(age)] = 1 - IN_SPECIAL;
            council.entryPlacements[Grid.cell(age, Need.SEMH, Placement.STATE_SPECIAL)] = IN_SPECIAL;
        }
        council.requestsPerMonth = new Uncertainty.Fixed(2);
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            council.ceasing[cell] = Grid.age(cell) <= 15 ? 0.05 : 0.2;
        }
        return council;
    }

    private static int mainstream(int age) {
        return Grid.cell(age, Need.SEMH, Placement.MAINSTREAM);
    }

    private static int college(int age) {
        return Grid.cell(age, Need.SEMH, Placement.FURTHER_EDUCATION);
    }

    private void rank(String what, SpellCeasing ceasing, int cell, double[] factors) {
        int group = SpellCeasing.group(cell);
        rank(what, ceasing.factor(group).below(factors[group]));
    }

    private void rank(String what, double below) {
        bins.computeIfAbsent(what, _ -> new int[BINS])[Math.min(BINS - 1, (int) (below * BINS))]++;
    }

    /** The chance of ranks at least as uneven as these if the fit is right, by what is fitted. */
    Map<String, Double> chances() {
        Map<String, Double> chances = new LinkedHashMap<>();
        bins.forEach((what, counts) -> {
            double expected = councils / (double) BINS;
            double sum = Arrays.stream(counts)
                    .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                    .sum();
            chances.put(what, ChiSquaredDistribution.of(BINS - 1).survivalProbability(sum));
        });
        return chances;
    }

    /** The ranks as rows of a page. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        chances().forEach((what, chance) -> {
            String counts = Arrays.stream(bins.getOrDefault(what, new int[0]))
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(" | "));
            rows.add("| " + what + " | " + counts + " | " + String.format(Locale.UK, "%.2g", chance) + " |");
        });
        return rows;
    }

    private static double gamma(SplittableRandom random, double shape, double weight) {
        return GammaDistribution.of(shape, 1 / weight).inverseCumulativeProbability(unit(random));
    }

    private static double unit(SplittableRandom random) {
        return random.nextDouble(1e-12, 1);
    }
}

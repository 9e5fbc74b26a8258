package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AgeTable;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedDetail;
import org.evenkeel.model.unit.Range;
import org.evenkeel.model.unit.Table;

/**
 * Chances that plans cease: England's by age and placement, times the council's ratio for children of school age,
 * at 16 to 18, and at 19 and over. The ratio is {@code (ceased + weight) / (expected + weight)}, so that a small council
 * leans on England.
 */
final class CeasingFit {

    /** How many of England's ceased plans stand behind each ratio. */
    private static final double WEIGHT = 30;

    /** Standard deviation of the level where the council's own ceases are many, log points: what a year differs from the next. */
    private static final double LEVEL_DEVIATION = 0.08;

    /** From 1 September to the middle of January. */
    private static final double MONTHS_SINCE_SEPTEMBER = 4.5;

    /** No rate is higher: nine in ten would cease in the year. */
    private static final double MOST_RATE = 2.3;

    private static final double NINETIETH = 1.2816;

    private static final Source CEASED = Source.of(
            "DfE, Education, health and care plans, reporting year 2025", "ceased plans by age, calendar year 2023");

    /** Below 16, 16 to 18, 19 and over. */
    static final int BANDS = 3;

    private final Table perYear;
    private final Snapshot opening;
    private final double perMonth;
    private final Basis basis;
    private final double observed;
    private final Source source;
    private final String note;

    CeasingFit(EnglandPattern england, AuthorityStatistics own, Snapshot opening) {
        this(
                scaled(england, own),
                opening,
                own.detail().ceasedByAge().isPresent() ? Basis.POOLED : Basis.ENGLAND,
                own.detail().ceasedByAge().optional().map(AgeTable::total).orElse(0.0),
                CEASED,
                "England's chances by age and placement, times the council's ratio by age group.");
    }

    private CeasingFit(Table perYear, Snapshot opening, Basis basis, double observed, Source source, String note) {
        this.perYear = perYear;
        this.opening = opening;
        this.basis = basis;
        this.observed = observed;
        this.source = source;
        this.note = note;
        double sum = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sum += -Math.log1p(-perYear.at(cell)) / 12 * opening.plans(cell);
        }
        this.perMonth = sum;
    }

    private static Table scaled(EnglandPattern england, AuthorityStatistics own) {
        double[] chances = england.ceasing();
        double[] ratios = ratios(england, own);
        double[] scaled = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            scaled[cell] =
                    -Math.expm1(Math.log1p(-chances[cell]) * ratios[band(Grid.age(cell))] * england.ceasingAlignment());
        }
        return Table.of(scaled);
    }

    /** Chances that the council's own records give, with those of this fit behind them. */
    CeasingFit with(Table ownPerYear, int ownCeased, Source records, String words) {
        return new CeasingFit(ownPerYear, opening, Basis.COUNCIL, ownCeased, records, words);
    }

    Table perYear() {
        return perYear;
    }

    /** Plans expected to cease in the first month at level 1. */
    Assumption ceasedPerMonth() {
        return new Assumption(
                "ceased-per-month-published",
                "Plans that would cease in the first month at published chances",
                "plans a month",
                new Uncertainty.Fixed(perMonth),
                basis,
                source,
                note);
    }

    /** The level when nothing else is known: 1, with a range. */
    Assumption level() {
        double deviation = Math.hypot(LEVEL_DEVIATION, 1 / Math.sqrt(observed + WEIGHT));
        double factor = Math.exp(NINETIETH * deviation);
        return level(
                new Range(1 / factor, 1, factor), basis, source, "What one year's ceasing differs from the next's.");
    }

    /** The level that gives a number of plans a month as the council states it. */
    Assumption levelFor(Assumption ceasedPerMonth) {
        Range stated = ceasedPerMonth.value().range();
        return level(
                stated.times(1 / perMonth),
                ceasedPerMonth.basis(),
                ceasedPerMonth.source(),
                String.format(
                        java.util.Locale.UK,
                        "The council states %.1f plans a month where published chances would give %.1f.",
                        stated.middle(),
                        perMonth));
    }

    private static Assumption level(Range range, Basis basis, Source source, String note) {
        return new Assumption(
                "ceasing-level",
                "Level of ceasing, against the published chances",
                "times",
                Uncertainty.atLeastZero(range),
                basis,
                source,
                note);
    }

    private static double[] ratios(EnglandPattern england, AuthorityStatistics own) {
        double[][] counts = observedAndExpected(england, own);
        double[] ratios = new double[BANDS];
        for (int band = 0; band < BANDS; band++) {
            ratios[band] = (counts[0][band] + WEIGHT) / (counts[1][band] + WEIGHT);
        }
        return ratios;
    }

    /** A council's ceased plans by band, and as many as England's chances give; all zero where either is not published. */
    static double[][] observedAndExpected(EnglandPattern england, AuthorityStatistics own) {
        double[] observed = new double[BANDS];
        double[] expected = new double[BANDS];
        var stock = own.detail().stock();
        var table = own.detail().ceasedByAge();
        if (stock.isPresent() && table.isPresent()) {
            double[] ceased = Tables.sums(england.ceased(table.get()), CeaseReason.values().length);
            for (int age = 0; age < Grid.AGES; age++) {
                observed[band(age)] += ceased[age];
            }
            double[] counts = Tables.flat(stock.get());
            double exposure = exposure(own);
            for (int i = 0; i < counts.length; i++) {
                int age = i / Grid.PLACEMENTS;
                double chance = england.ceasing()[Grid.cell(age, 0, i % Grid.PLACEMENTS)];
                expected[band(age)] += counts[i] * exposure * perPlanOfJanuary(-Math.log1p(-chance));
            }
        }
        return new double[][] {observed, expected};
    }

    /**
     * Plans of January that a year's ceases come from, for each plan of the January after it: the eight months to August
     * fall to the one, the four from September to the other.
     */
    static double exposure(AuthorityStatistics area) {
        double before = area.detail().plans().orNaN(PublishedDetail.FLOW_YEAR);
        double after = area.detail().plans().orNaN(PublishedDetail.STOCK_YEAR);
        double exposure = (8 * before + 4 * after) / 12 / after;
        return Double.isNaN(exposure) ? 1 : exposure;
    }

    /** The yearly chance with which a number of plans cease in an academic year for each that is there in January. */
    static double chance(double ceasedForEachOfJanuary) {
        double low = 0;
        double high = MOST_RATE;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (perPlanOfJanuary(middle) < ceasedForEachOfJanuary) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return -Math.expm1(-low);
    }

    /**
     * Plans that cease in an academic year for each that is there in January, at a yearly rate: those of January are
     * what is left after the months since September.
     */
    private static double perPlanOfJanuary(double rate) {
        return Math.exp(rate * MONTHS_SINCE_SEPTEMBER / 12) * -Math.expm1(-rate);
    }

    static int band(int age) {
        return switch (Phase.of(age)) {
            case EARLY_YEARS, PRIMARY, SECONDARY -> 0;
            case POST_16 -> 1;
            case POST_19 -> 2;
        };
    }
}

package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Occurrences;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Table;

/**
 * Chances that plans cease, from a council's own records with the published pattern behind them. Plans of an age band
 * and a kind of placement cease at the published rates times one factor; the factor is gamma with mean 1 before the
 * records, and {@code (weight + ceased) / (weight + expected)} after them. See {@code docs/method/spells.md}.
 */
final class SpellCeasing {

    /** Kinds of placement whose factors are told apart. */
    static final int KINDS = 5;

    static final int GROUPS = CeasingFit.BANDS * KINDS;

    private final double[] published;
    private final GammaPosterior[] factors = new GammaPosterior[GROUPS];
    private final double expected;

    /**
     * @param publishedPerYear yearly chances by {@link Grid} as published statistics give them
     * @param weights how many expected ceases they are worth in each band
     * @param seen the council's own records
     */
    SpellCeasing(Table publishedPerYear, double[] weights, Occurrences seen) {
        published = publishedPerYear.toArray();
        double[] ceases = new double[GROUPS];
        double[] expectations = new double[GROUPS];
        double sum = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            ceases[group(cell)] += seen.ceased(cell);
            expectations[group(cell)] += seen.atRisk(cell) * perMonth(cell);
            sum += seen.atRisk(cell) * perMonth(cell);
        }
        for (int group = 0; group < GROUPS; group++) {
            factors[group] = GammaPosterior.before(1, weights[group / KINDS]).after(ceases[group], expectations[group]);
        }
        expected = sum;
    }

    /** The factor of a group. */
    GammaPosterior factor(int group) {
        return factors[group];
    }

    /** Plans that would have ceased in the records at the published rates. */
    double expected() {
        return expected;
    }

    /** Yearly chances by {@link Grid}. */
    Table perYear() {
        double[] chances = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            chances[cell] = -Math.expm1(-12 * perMonth(cell) * factors[group(cell)].mean());
        }
        return Table.of(chances);
    }

    private double perMonth(int cell) {
        return -Math.log1p(-published[cell]) / 12;
    }

    /** The group of a cell: age band, then kind of placement. */
    static int group(int cell) {
        int kind = switch (Placement.values()[Grid.placement(cell)]) {
            case EARLY_YEARS, MAINSTREAM, INDEPENDENT_MAINSTREAM, SEN_UNIT, RESOURCED_PROVISION -> 0;
            case STATE_SPECIAL -> 1;
            case INDEPENDENT_SPECIAL -> 2;
            case FURTHER_EDUCATION, SPECIALIST_POST_16 -> 3;
            case ALTERNATIVE_PROVISION, HOME_EDUCATED, OTHER_ARRANGEMENTS, NOT_IN_EDUCATION, AWAITING -> 4;
        };
        return CeasingFit.band(Grid.age(cell)) * KINDS + kind;
    }
}

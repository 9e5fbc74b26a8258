package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Occurrences;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.unit.Table;

/**
 * The mix of new plans, and why plans cease, from a council's own records with the published mix behind them: a
 * Dirichlet belief, so that a share is {@code (weight * published + counted) / (weight + all counted)}. Needs and reasons
 * are counted by single year of age, placements by phase and need.
 */
final class SpellEntries {

    private static final int REASONS = CeaseReason.values().length;

    private final Occurrences seen;
    private final double weight;

    /** @param weight how many plans the published mix is worth */
    SpellEntries(Occurrences seen, double weight) {
        this.seen = seen;
        this.weight = weight;
    }

    /** Share of new plans by need at each age. */
    Table needByAge(Table published) {
        double[] counts = new double[Grid.AGES * Grid.NEEDS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            counts[cell / Grid.PLACEMENTS] += seen.started(cell);
        }
        return pooled(published, counts, Grid.NEEDS);
    }

    /** Share of new plans by placement at each age and need. */
    Table placementByAgeAndNeed(Table published) {
        double[] byPhase = new double[Phase.values().length * Grid.PER_AGE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            byPhase[phaseRow(cell)] += seen.started(cell);
        }
        double[] counts = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            counts[cell] = byPhase[phaseRow(cell)];
        }
        return pooled(published, counts, Grid.PLACEMENTS);
    }

    /** Share of ceased plans by reason at each age. */
    Table reasonByAge(Table published) {
        double[] counts = new double[Grid.AGES * REASONS];
        for (int age = 0; age < Grid.AGES; age++) {
            for (CeaseReason reason : CeaseReason.values()) {
                counts[age * REASONS + reason.ordinal()] = seen.ceased(age, reason);
            }
        }
        return pooled(published, counts, REASONS);
    }

    private Table pooled(Table published, double[] counts, int width) {
        double[] sums = Tables.sums(counts, width);
        double[] shares = new double[counts.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (weight * published.at(i) + counts[i]) / (weight + sums[i / width]);
        }
        return Table.of(shares);
    }

    private static int phaseRow(int cell) {
        return Phase.of(Grid.age(cell)).ordinal() * Grid.PER_AGE + cell % Grid.PER_AGE;
    }
}

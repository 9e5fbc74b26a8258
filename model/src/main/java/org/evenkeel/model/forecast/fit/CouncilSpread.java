package org.evenkeel.model.forecast.fit;

import java.util.Collection;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedDetail;
import org.evenkeel.model.unit.Table;

/**
 * How far councils are apart, and so how much the published pattern is worth beside a council's own records: where
 * councils are alike it stands for many plans, where they are not for few. From the published tables of all councils,
 * by moments: what their differences are beyond chance.
 */
final class CouncilSpread {

    /** Bounds of a weight, in events: councils are never taken to be all alike, nor to have nothing in common. */
    private static final double LEAST = 3;

    private static final double MOST = 300;

    private final double[] ceasing;
    private final double entries;

    CouncilSpread(EnglandPattern england, Collection<AuthorityStatistics> councils) {
        this.ceasing = ceasing(england, councils);
        this.entries = entries(england, councils);
    }

    /** How many expected ceases the published pattern is worth: below 16, 16 to 18, and 19 and over. */
    double ceasingWeight(int band) {
        return ceasing[band];
    }

    /** How many new plans the published pattern of placements is worth. */
    double entryWeight() {
        return entries;
    }

    /** Councils differ by a factor with mean 1 and variance v; ceased plans then by {@code E + v E^2} about {@code E}. */
    private static double[] ceasing(EnglandPattern england, Collection<AuthorityStatistics> councils) {
        double[] beyondChance = new double[CeasingFit.BANDS];
        double[] squares = new double[CeasingFit.BANDS];
        for (AuthorityStatistics council : councils) {
            double[][] counts = CeasingFit.observedAndExpected(england, council);
            for (int band = 0; band < CeasingFit.BANDS; band++) {
                double off = counts[0][band] - counts[1][band];
                beyondChance[band] += off * off - counts[1][band];
                squares[band] += counts[1][band] * counts[1][band];
            }
        }
        double[] weights = new double[CeasingFit.BANDS];
        for (int band = 0; band < weights.length; band++) {
            weights[band] = weight(beyondChance[band] / squares[band]);
        }
        return weights;
    }

    /** Shares by placement differ between councils as a Dirichlet distribution's do: variance {@code p (1 - p) / (w + 1)}. */
    private static double entries(EnglandPattern england, Collection<AuthorityStatistics> councils) {
        double[] shares = new double[Grid.PLACEMENTS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            shares[Grid.placement(cell)] += england.entriesAsPublished()[cell];
        }
        double all = Table.of(shares).sum();
        double beyondChance = 0;
        double most = 0;
        for (AuthorityStatistics council : councils) {
            var table = council.detail().newPlans(PublishedDetail.FLOW_YEAR).optional();
            double total = table.map(published -> published.total()).orElse(0.0);
            if (total > 1) {
                for (Placement placement : Placement.values()) {
                    double share = shares[placement.ordinal()] / all;
                    double own = table.get().groupTotal(placement) / total;
                    double chance = share * (1 - share);
                    beyondChance += (own - share) * (own - share) - chance / total;
                    most += chance * (1 - 1 / total);
                }
            }
        }
        return Math.clamp(weight(beyondChance / most) - 1, LEAST, MOST);
    }

    private static double weight(double variance) {
        return variance > 1 / MOST ? Math.max(LEAST, 1 / variance) : MOST;
    }
}

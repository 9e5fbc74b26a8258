package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Table;

/**
 * Brings moves between placements into line with how placements have in fact changed. Moves that are read from the
 * placements of neighbouring ages take older children for what younger ones will become; where practice or room has
 * changed they are wrong in a way that grows with the years. Each placement has a pull {@code u}, and the chance of a
 * move from {@code p} to {@code q} is multiplied by {@code exp(u(q) - u(p))}, with the pulls that make a year of the
 * model close with the published shares. See {@code docs/method/moving.md}.
 */
final class MovesAlignment {

    private static final int ROUNDS = 15;

    /** No placement pulls more than this, log points: what is not explained by then is not explained by moves. */
    private static final double MOST = 1.5;

    /** What a round changes of what would close the gap if the pull of one placement did not change another's. */
    private static final double PART = 0.6;

    /** Children leave early years settings because of their age: they are not pulled. */
    private static final int EARLY_YEARS = Placement.EARLY_YEARS.ordinal();

    /** The most that may leave a cell in a year, so that a rate a month can be made of it. */
    private static final double MOST_LEAVING = 0.97;

    private MovesAlignment() {}

    /**
     * The pull of each placement.
     *
     * @param year the year to close
     * @param chancesPerYear chances of ceasing
     * @param factor what their rates are multiplied by
     * @param moves yearly moves without a pull
     * @param wantedShares plans by placement in the January after it, as shares of all
     */
    static double[] pulls(ModelYear year, double[] chancesPerYear, double factor, Table moves, double[] wantedShares) {
        double[] pulls = new double[Grid.PLACEMENTS];
        for (int round = 0; round < ROUNDS; round++) {
            ModelYear.Result result = year.through(chancesPerYear, factor, pulled(moves, pulls));
            double[] closing = new double[Grid.PLACEMENTS];
            double all = 0;
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                closing[Grid.placement(cell)] += result.closing().at(cell);
                all += result.closing().at(cell);
            }
            for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                double gap = all * wantedShares[placement] - closing[placement];
                double movements = result.movements().at(placement);
                double by = movements > 0 && placement != EARLY_YEARS ? PART * gap / movements : 0;
                pulls[placement] = Math.clamp(pulls[placement] + Math.clamp(by, -PART, PART), -MOST, MOST);
            }
        }
        return pulls;
    }

    /** Moves with a pull, each row still adding up to one. */
    static Table pulled(Table moves, double[] pulls) {
        double[] pulled = moves.toArray();
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            int here = Grid.placement(cell);
            int row = cell * Grid.PLACEMENTS;
            double leaving = 0;
            for (int to = 0; to < Grid.PLACEMENTS; to++) {
                if (to != here) {
                    pulled[row + to] *= Math.exp(pulls[to] - pulls[here]);
                    leaving += pulled[row + to];
                }
            }
            double most = Math.max(MOST_LEAVING, 1 - moves.at(row + here));
            double scale = leaving > most ? most / leaving : 1;
            for (int to = 0; to < Grid.PLACEMENTS; to++) {
                pulled[row + to] *= scale;
            }
            pulled[row + here] = 1 - leaving * scale;
        }
        return Table.of(pulled);
    }
}

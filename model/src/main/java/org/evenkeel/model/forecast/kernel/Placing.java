package org.evenkeel.model.forecast.kernel;

import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;

/**
 * Where children go after redirection and new places, who would otherwise go to a placement. A redirect is for those who
 * are bound for a placement as things are, not for those whom another redirect sends there, so that the order of a plan
 * does not matter: of several that would each have a child, the one whose draw lies furthest within its share has it.
 */
final class Placing {

    private final Actions actions;
    private final int[] redirects;
    private final int[] opening;
    private final double[] now;
    private final int[] placesTaken;

    Placing(Actions actions) {
        this.actions = actions;
        List<Intervention> interventions = actions.interventions();
        redirects = Lot.of(interventions, Lever.Redirect.class).all();
        opening = Lot.of(interventions, Lever.Places.class).all();
        now = new double[interventions.size()];
        placesTaken = new int[interventions.size()];
    }

    void begin() {
        java.util.Arrays.fill(placesTaken, 0);
    }

    void setMonth(int month) {
        for (int i : redirects) {
            now[i] = actions.strength(i, month);
        }
        for (int i : opening) {
            now[i] = actions.strength(i, month);
        }
    }

    boolean changesPlacements() {
        return redirects.length + opening.length > 0;
    }

    /** Where a child goes who would otherwise go to the placement of a cell. */
    int of(int cell, long key, int id) {
        int placement = redirected(cell, key, id);
        int row = cell - Grid.placement(cell);
        for (int i : opening) {
            Lever.Places places = (Lever.Places) actions.interventions().get(i).lever();
            if (placesTaken[i] + 1 <= now[i]
                    && places.insteadOf().ordinal() == placement
                    && actions.covers(i, row + placement, id)) {
                placesTaken[i]++;
                placement = places.placement().ordinal();
            }
        }
        return placement;
    }

    private int redirected(int cell, long key, int id) {
        int goesTo = Grid.placement(cell);
        double least = 1;
        for (int i : redirects) {
            Lever.Redirect redirect =
                    (Lever.Redirect) actions.interventions().get(i).lever();
            if (now[i] > 0 && redirect.from().ordinal() == Grid.placement(cell) && actions.covers(i, cell, id)) {
                double within = Draws.unit(key ^ actions.hash(i), id) * 100 / now[i];
                if (within < least) {
                    least = within;
                    goesTo = redirect.to().ordinal();
                }
            }
        }
        return goesTo;
    }
}

package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * The interventions of a scenario at work in one run: what each is worth in this run and month, and how many of the new
 * places are taken. Effects in numbers add to each other; effects in percent multiply, so that two that reach the same
 * children do not reach them twice.
 */
public final class Actions {

    private final List<Intervention> interventions;
    private final boolean[][] covers;

    /** Whether an intervention is for children of a row of 26 ages by needs, in whatever placement. */
    private final boolean[][] coversRow;

    private final int[] assessed;
    private final int[] issued;
    private final double[] sizes;
    private final double[] now;
    private final int[] placesTaken;
    private final int[] starting;
    private final boolean changesRequests;
    private final boolean changesStarts;
    private final boolean placesOrRedirects;

    Actions(Scenario scenario) {
        interventions = scenario.interventions();
        covers = new boolean[interventions.size()][Grid.SIZE];
        coversRow = new boolean[interventions.size()][Grid.SIZE / Grid.PLACEMENTS];
        for (int i = 0; i < covers.length; i++) {
            Scope scope = interventions.get(i).scope();
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                covers[i][cell] = scope.covers(cell);
                coversRow[i][cell / Grid.PLACEMENTS] = scope.covers(Grid.age(cell), Grid.need(cell));
            }
        }
        assessed = all(Lever.ShareAssessed.class);
        issued = all(Lever.ShareIssued.class);
        sizes = new double[covers.length];
        now = new double[covers.length];
        placesTaken = new int[covers.length];
        starting = new int[covers.length];
        changesRequests = any(Lever.Requests.class);
        changesStarts = any(Lever.Starts.class);
        placesOrRedirects = any(Lever.Redirect.class) || any(Lever.Places.class);
    }

    private boolean any(Class<? extends Lever> kind) {
        return all(kind).length > 0;
    }

    private int[] all(Class<? extends Lever> kind) {
        return IntStream.range(0, interventions.size())
                .filter(i -> kind.isInstance(interventions.get(i).lever()))
                .toArray();
    }

    void draw(long seed, int run) {
        long key = Draws.key(seed, run, 0, Purpose.INTERVENTION);
        for (int i = 0; i < sizes.length; i++) {
            Intervention intervention = interventions.get(i);
            sizes[i] = intervention.effect().at(Draws.unit(key, World.hash(intervention.id())));
            placesTaken[i] = 0;
        }
    }

    void setMonth(int month) {
        for (int i = 0; i < now.length; i++) {
            now[i] = sizes[i] * interventions.get(i).ramp().at(month);
        }
    }

    /** Whether any intervention changes requests. */
    public boolean changesRequests() {
        return changesRequests;
    }

    /** Whether any intervention thins out plans that would start. */
    public boolean changesStarts() {
        return changesStarts;
    }

    boolean placesOrRedirects() {
        return placesOrRedirects;
    }

    /**
     * What requests of each age and need are multiplied by: 26 rows of needs.
     *
     * @param expected requests expected this month by age and need, without interventions
     */
    public void requestFactors(double[] expected, double[] factors) {
        Arrays.fill(factors, 1);
        for (int i = 0; i < now.length; i++) {
            if (now[i] != 0
                    && interventions.get(i).lever() instanceof Lever.Requests
                    && interventions.get(i).effect().unit() == Unit.PER_MONTH) {
                addShare(i, now[i] / sum(i, expected), factors);
            }
        }
        for (int i = 0; i < now.length; i++) {
            if (now[i] != 0
                    && interventions.get(i).lever() instanceof Lever.Requests
                    && interventions.get(i).effect().unit() == Unit.PERCENT) {
                multiply(i, 1 + now[i] / 100, factors);
            }
        }
        for (int row = 0; row < factors.length; row++) {
            factors[row] = Math.max(0, factors[row]);
        }
    }

    private double sum(int i, double[] expected) {
        double sum = 0;
        for (int row = 0; row < expected.length; row++) {
            sum += coversRow[i][row] ? expected[row] : 0;
        }
        return Math.max(sum, 1e-9);
    }

    private void addShare(int i, double share, double[] factors) {
        for (int row = 0; row < factors.length; row++) {
            factors[row] += coversRow[i][row] ? share : 0;
        }
    }

    private void multiply(int i, double factor, double[] factors) {
        for (int row = 0; row < factors.length; row++) {
            factors[row] *= coversRow[i][row] ? factor : 1;
        }
    }

    /** A share of requests assessed, as changed for a child of an age and need. */
    double shareAssessed(double share, int age, int need) {
        return share(assessed, share, age, need);
    }

    /** A share of assessments that lead to a plan, as changed for a child of an age and need. */
    double shareIssued(double share, int age, int need) {
        return share(issued, share, age, need);
    }

    private double share(int[] kind, double share, int age, int need) {
        double changed = share;
        for (int i : kind) {
            // No intervention is for those who pass the highest age while they wait.
            if (now[i] != 0 && age <= Grid.MAX_AGE && coversRow[i][age * Grid.NEEDS + need]) {
                changed = interventions.get(i).effect().unit() == Unit.POINTS
                        ? changed + now[i] / 100
                        : changed * (1 + now[i] / 100);
            }
        }
        return Math.clamp(changed, 0, 1);
    }

    /** Looks at all plans that would start this month, before {@link #startKept} is asked of each. */
    public void countStarting(int[] cells, int count) {
        for (int i = 0; i < now.length; i++) {
            starting[i] = 0;
            for (int plan = 0; plan < count; plan++) {
                starting[i] += covers[i][cells[plan]] ? 1 : 0;
            }
        }
    }

    /** The chance that a plan that would start does. */
    public double startKept(int cell) {
        double kept = 1;
        for (int i = 0; i < now.length; i++) {
            if (now[i] != 0 && interventions.get(i).lever() instanceof Lever.Starts && covers[i][cell]) {
                kept *= interventions.get(i).effect().unit() == Unit.PERCENT
                        ? 1 + now[i] / 100
                        : Math.max(0, 1 + now[i] / Math.max(1, starting[i]));
            }
        }
        return Math.clamp(kept, 0, 1);
    }

    /** Changes the monthly rates of ceasing, cell by cell. */
    void changeCeasing(float[] rates, Stock stock) {
        for (int i = 0; i < now.length; i++) {
            if (now[i] == 0 || !(interventions.get(i).lever() instanceof Lever.Ceasing)) {
                continue;
            }
            boolean percent = interventions.get(i).effect().unit() == Unit.PERCENT;
            double extra = percent ? 0 : now[i] / Math.max(1, inScope(i, stock));
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                if (covers[i][cell]) {
                    double changed = percent ? rates[cell] * (1 + now[i] / 100) : rates[cell] + extra;
                    rates[cell] = (float) Math.max(0, changed);
                }
            }
        }
    }

    private int inScope(int i, Stock stock) {
        int sum = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sum += covers[i][cell] ? stock.inCell(cell) : 0;
        }
        return sum;
    }

    /** How many interventions there are. */
    public int size() {
        return interventions.size();
    }

    /** The extra move an intervention makes, or null if it makes none this month. */
    public Lever.@Nullable Moves moves(int i) {
        return now[i] != 0 && interventions.get(i).lever() instanceof Lever.Moves moves ? moves : null;
    }

    /** The chance in this month that a child in its scope is moved by an intervention. */
    public double moveChance(int i, Lever.Moves moves, Stock stock) {
        if (interventions.get(i).effect().unit() == Unit.PERCENT) {
            return -Math.expm1(-Rates.monthly(Math.clamp(now[i] / 100, 0, 1)));
        }
        int there = 0;
        for (int cell = moves.from().ordinal(); cell < Grid.SIZE; cell += Grid.PLACEMENTS) {
            there += covers[i][cell] ? stock.inCell(cell) : 0;
        }
        return Math.clamp(now[i] / Math.max(1, there), 0, 1);
    }

    /** Whether an intervention is for a cell. */
    public boolean covers(int i, int cell) {
        return covers[i][cell];
    }

    /** Where a child goes after redirection and new places, who would otherwise go to a placement. */
    int redirect(int cellWithoutPlacement, int placement, long key, int id) {
        int goesTo = placement;
        for (int i = 0; i < now.length; i++) {
            if (now[i] > 0 && covers[i][cellWithoutPlacement + goesTo]) {
                goesTo = redirectBy(i, goesTo, key, id);
            }
        }
        return goesTo;
    }

    private int redirectBy(int i, int placement, long key, int id) {
        return switch (interventions.get(i).lever()) {
            case Lever.Redirect(var from, var to)
            when from.ordinal() == placement && Draws.unit(key, (long) id * 64 + i) < now[i] / 100 -> to.ordinal();
            case Lever.Places(var opened, var insteadOf)
            when insteadOf.ordinal() == placement && placesTaken[i] + 1 <= now[i] -> {
                placesTaken[i]++;
                yield opened.ordinal();
            }
            default -> placement;
        };
    }
}

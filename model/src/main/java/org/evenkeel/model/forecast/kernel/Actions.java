package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Pipeline.Waiting;

/**
 * The interventions of a scenario at work in one run: whether each comes, how late, and what it is worth in this run and
 * month. One rule holds for every lever, whatever the order of the plan: effects in numbers (or points) add, and what
 * they take away ends at nothing; then effects in percent multiply, so that two that reach the same children do not
 * reach them twice.
 */
public final class Actions {

    private static final int ROWS = Grid.AGES * Grid.NEEDS;

    private final List<Intervention> interventions;
    private final Zones zones;
    private final boolean[][] covers;

    /** Whether an intervention is for children of a row of 26 ages by needs, in whatever placement. */
    private final boolean[][] coversRow;

    private final double[] shareOfCouncil;
    private final long[] hashes;
    private final double[] sizes;
    private final int[] monthsLate;
    private final double[] now;
    private final int[] starting;
    private final Lot requests;
    private final Lot assessed;
    private final Lot issued;
    private final Lot starts;
    private final Lot ceasing;
    private final int[] moving;
    private final Lot capacity;
    private final Lot reviews;

    Actions(Scenario scenario) {
        interventions = scenario.interventions();
        zones = new Zones(interventions);
        int count = interventions.size();
        covers = new boolean[count][Grid.SIZE];
        coversRow = new boolean[count][ROWS];
        for (int i = 0; i < count; i++) {
            Scope scope = interventions.get(i).scope();
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                covers[i][cell] = scope.covers(cell);
                coversRow[i][cell / Grid.PLACEMENTS] = scope.covers(Grid.age(cell), Grid.need(cell));
            }
        }
        shareOfCouncil = interventions.stream()
                .mapToDouble(each -> each.scope().shareOfCouncil())
                .toArray();
        hashes = interventions.stream().mapToLong(each -> World.hash(each.id())).toArray();
        sizes = new double[count];
        monthsLate = new int[count];
        now = new double[count];
        starting = new int[count];
        requests = Lot.of(interventions, Lever.Requests.class);
        assessed = Lot.of(interventions, Lever.ShareAssessed.class);
        issued = Lot.of(interventions, Lever.ShareIssued.class);
        starts = Lot.of(interventions, Lever.Starts.class);
        ceasing = Lot.of(interventions, Lever.Ceasing.class);
        moving = Lot.of(interventions, Lever.Moves.class).all();
        capacity = Lot.of(interventions, Lever.AssessmentCapacity.class);
        reviews = Lot.of(interventions, Lever.PhaseReview.class);
    }

    void draw(long seed, int run) {
        zones.draw(seed, run);
        long sizeKey = Draws.key(seed, run, 0, Purpose.INTERVENTION);
        long lateKey = Draws.key(seed, run, 0, Purpose.LATENESS);
        long deliveryKey = Draws.key(seed, run, 0, Purpose.DELIVERY);
        for (int i = 0; i < sizes.length; i++) {
            Intervention each = interventions.get(i);
            boolean comes = Draws.unit(deliveryKey, hashes[i]) < each.delivery().chance();
            sizes[i] = comes ? each.effect().at(Draws.unit(sizeKey, hashes[i])) : 0;
            monthsLate[i] = each.delivery().monthsLate(Draws.unit(lateKey, hashes[i]));
        }
    }

    void setMonth(int month) {
        for (int i = 0; i < now.length; i++) {
            now[i] = strength(i, month);
        }
    }

    /** What an intervention is worth in a month of this run, in its unit. */
    double strength(int i, int month) {
        return sizes[i] * interventions.get(i).ramp().at(month, monthsLate[i]);
    }

    List<Intervention> interventions() {
        return interventions;
    }

    /** A number that tells an intervention from others in keys, whatever its place in the plan. */
    public long hash(int i) {
        return hashes[i];
    }

    /** Whether any intervention changes requests. */
    public boolean changesRequests() {
        return !requests.isEmpty();
    }

    /** Whether any intervention thins out plans that would start. */
    public boolean changesStarts() {
        return !starts.isEmpty();
    }

    /** Whether any intervention changes ceasing. */
    boolean changesCeasing() {
        return !ceasing.isEmpty();
    }

    /** Whether any intervention changes ceasing in some areas only. */
    boolean changesCeasingByZone() {
        return zones.count() > 1 && !ceasing.isEmpty();
    }

    /** The zones into which areas divide the council, counted from 0, what lies in no area. */
    public int zones() {
        return zones.count();
    }

    /** The zone in which a child lives. */
    public int zone(int id) {
        return zones.of(id);
    }

    private boolean acts(int i, int zone) {
        return now[i] != 0 && zones.reaches(i, zone);
    }

    /**
     * What requests of each age and need are multiplied by: for each zone 26 rows of needs.
     *
     * @param expected requests expected this month by age and need in the whole council, without interventions
     */
    public void requestFactors(double[] expected, double[] factors) {
        Arrays.fill(factors, 1);
        for (int zone = 0; zone < zones.count(); zone++) {
            int from = zone * ROWS;
            for (int i : requests.numbers()) {
                if (acts(i, zone)) {
                    double share = now[i] / Math.max(sum(i, expected) * shareOfCouncil[i], 1e-9);
                    for (int row = 0; row < ROWS; row++) {
                        factors[from + row] += coversRow[i][row] ? share : 0;
                    }
                }
            }
            for (int i : requests.percents()) {
                if (acts(i, zone)) {
                    double factor = 1 + now[i] / 100;
                    for (int row = 0; row < ROWS; row++) {
                        factors[from + row] *= coversRow[i][row] ? factor : 1;
                    }
                }
            }
        }
        for (int row = 0; row < factors.length; row++) {
            factors[row] = Math.max(0, factors[row]);
        }
    }

    private double sum(int i, double[] expected) {
        double sum = 0;
        for (int row = 0; row < ROWS; row++) {
            sum += coversRow[i][row] ? expected[row] : 0;
        }
        return sum;
    }

    /** A share of requests assessed, as changed for a child of an age and need. */
    double shareAssessed(double share, int age, int need, int id) {
        return assessed.isEmpty() ? share : share(assessed, share, age, need, id);
    }

    /** A share of assessments that lead to a plan, as changed for a child of an age and need. */
    double shareIssued(double share, int age, int need, int id) {
        return issued.isEmpty() ? share : share(issued, share, age, need, id);
    }

    private double share(Lot lot, double share, int age, int need, int id) {
        // No intervention is for those who pass the highest age while they wait.
        if (age > Grid.MAX_AGE) {
            return share;
        }
        int row = age * Grid.NEEDS + need;
        int zone = zones.of(id);
        double changed = share;
        for (int i : lot.numbers()) {
            changed += coversRow[i][row] && acts(i, zone) ? now[i] / 100 : 0;
        }
        changed = Math.clamp(changed, 0, 1);
        for (int i : lot.percents()) {
            changed *= coversRow[i][row] && acts(i, zone) ? 1 + now[i] / 100 : 1;
        }
        return Math.clamp(changed, 0, 1);
    }

    /** Assessments that can be made in a month, as changed. */
    double capacity(double stated) {
        double changed = stated;
        for (int i : capacity.numbers()) {
            changed += now[i];
        }
        changed = Math.max(0, changed);
        for (int i : capacity.percents()) {
            changed *= 1 + now[i] / 100;
        }
        return changed;
    }

    /** Looks at all plans that would start this month, before {@link #startKept} is asked of each. */
    public void countStarting(int[] cells, Waiting plans) {
        for (int i : starts.numbers()) {
            starting[i] = 0;
            for (int plan = 0; plan < plans.size(); plan++) {
                starting[i] += covers(i, cells[plan], plans.id(plan)) ? 1 : 0;
            }
        }
    }

    /** The chance that a plan that would start does. */
    public double startKept(int cell, int id) {
        int zone = zones.of(id);
        double kept = 1;
        for (int i : starts.numbers()) {
            kept += covers[i][cell] && acts(i, zone) ? now[i] / Math.max(1, starting[i]) : 0;
        }
        kept = Math.max(0, kept);
        for (int i : starts.percents()) {
            kept *= covers[i][cell] && acts(i, zone) ? 1 + now[i] / 100 : 1;
        }
        return Math.clamp(kept, 0, 1);
    }

    /** Changes the monthly rates of ceasing of one zone, cell by cell. */
    void changeCeasing(float[] rates, Stock stock, int zone) {
        for (int i : ceasing.numbers()) {
            if (acts(i, zone)) {
                double extra = now[i] / Math.max(1, inScope(i, stock) * shareOfCouncil[i]);
                for (int cell = 0; cell < Grid.SIZE; cell++) {
                    rates[cell] = covers[i][cell] ? (float) (rates[cell] + extra) : rates[cell];
                }
            }
        }
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            rates[cell] = Math.max(0, rates[cell]);
        }
        for (int i : ceasing.percents()) {
            if (acts(i, zone)) {
                double factor = Math.max(0, 1 + now[i] / 100);
                for (int cell = 0; cell < Grid.SIZE; cell++) {
                    rates[cell] = covers[i][cell] ? (float) (rates[cell] * factor) : rates[cell];
                }
            }
        }
    }

    /** Whether any intervention reviews plans at the end of a phase. */
    public boolean reviewsPhases() {
        return !reviews.isEmpty();
    }

    /** The chance that the plan of a child at the end of a phase does not go on after a review. */
    public double endedByReview(int cell, int id) {
        int zone = zones.of(id);
        double kept = 1;
        for (int i : reviews.percents()) {
            kept *= covers[i][cell] && acts(i, zone) ? 1 - Math.clamp(now[i] / 100, 0, 1) : 1;
        }
        return 1 - kept;
    }

    private int inScope(int i, Stock stock) {
        int sum = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sum += covers[i][cell] ? stock.inCell(cell) : 0;
        }
        return sum;
    }

    /** Those that move children in mid-phase, in the order in which they act: numbers before percent. */
    public int[] moving() {
        return moving;
    }

    /** Whether an intervention does anything this month. */
    public boolean acts(int i) {
        return now[i] != 0;
    }

    /** The move that an intervention makes. */
    public Lever.Moves moves(int i) {
        return (Lever.Moves) interventions.get(i).lever();
    }

    /** The chance in this month that a child in its scope is moved by an intervention. */
    public double moveChance(int i, Stock stock) {
        if (interventions.get(i).effect().unit() == Unit.PERCENT) {
            return -Math.expm1(-Rates.monthly(Math.clamp(now[i] / 100, 0, 1)));
        }
        int there = 0;
        for (int cell = moves(i).from().ordinal(); cell < Grid.SIZE; cell += Grid.PLACEMENTS) {
            there += covers[i][cell] ? stock.inCell(cell) : 0;
        }
        return Math.clamp(now[i] / Math.max(1, there * shareOfCouncil[i]), 0, 1);
    }

    /** Whether an intervention is for a child of a cell. */
    public boolean covers(int i, int cell, int id) {
        return covers[i][cell] && zones.reaches(i, zones.of(id));
    }
}

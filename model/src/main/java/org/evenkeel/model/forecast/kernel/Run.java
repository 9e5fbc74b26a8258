package org.evenkeel.model.forecast.kernel;

import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.time.MonthIndex;
import org.jspecify.annotations.Nullable;

/**
 * One random history of one scenario as it unfolds: what the steps of a month read and change. Used again for run after
 * run by one thread.
 */
public final class Run {

    private final Assumptions assumptions;
    private final Rates rates;
    private final Actions actions;
    private final Placing placing;
    private final World world;
    private final Stock stock;
    private final Pipeline pipeline = new Pipeline();
    private final Queue queue = new Queue();
    private final @Nullable Capacity capacity;
    private final Pipeline.Waiting starting = new Pipeline.Waiting();
    private final RunTally tally;
    private final Plans plans;
    private final long seed;
    private final float[] ceasing = new float[Grid.SIZE];
    private final float[] ceasingElsewhere = new float[Grid.SIZE];
    private final int firstJanuary;
    private boolean keepsCells;
    private int run;
    private int month;

    // Of the run, and of its month: worked out once for the thousands who need them.
    private final double[] shareAssessed = new double[Grid.AGES];
    private double shareIssued;
    private double independentOdds;

    public Run(Assumptions assumptions, Rates rates, Scenario scenario, long seed, int until) {
        this.assumptions = assumptions;
        this.rates = rates;
        this.stock = new Stock(rates.movingPerMonth());
        this.actions = new Actions(scenario);
        this.placing = new Placing(actions, assumptions);
        this.seed = seed;
        int months = until - assumptions.start() + 1;
        this.world = new World(assumptions, scenario.trends(), seed, months);
        this.tally = new RunTally(months);
        this.firstJanuary = MonthIndex.year(assumptions.start() + 11);
        this.plans = new Plans(stock, placing, tally, seed);
        this.capacity = assumptions
                .limits()
                .assessment()
                .map(stated -> new Capacity(stated, assumptions, rates, months))
                .orElse(null);
    }

    /** From now on keeps the plans of every cell in each January: for those who count in rows of their own. */
    public void keepCells(int januaries) {
        keepsCells = true;
        tally.keepCells(januaries);
    }

    /** Begins a run: draws its world and puts the opening plans in place. */
    public void begin(int number) {
        run = number;
        world.draw(number);
        actions.draw(seed, number);
        placing.begin(seed, number);
        plans.begin(number);
        enter(assumptions.start());
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            for (int i = assumptions.opening().plans(cell); i > 0; i--) {
                plans.open(stock.size(), cell);
            }
        }
        placing.recount(stock);
        pipeline.clear();
        if (capacity != null) {
            capacity.draw(seed, run, world.requestsPerMonth(0) * world.shareAssessed(0), queue);
        }
        tally.clear();
    }

    /** Goes to a month: clears what waits to start and sets the interventions' strength. */
    public void enter(int newMonth) {
        month = newMonth;
        starting.clear();
        plans.enter(newMonth, fromStart());
        double assessed = world.shareAssessed(fromStart());
        for (int age = 0; age < Grid.AGES; age++) {
            shareAssessed[age] = assumptions.assessedAt(assessed, age);
        }
        shareIssued = world.shareIssued(fromStart());
        if (fromStart() >= 0) {
            independentOdds = world.independentOdds(fromStart());
            actions.setMonth(newMonth);
            placing.setMonth(newMonth, key(Purpose.OVERFLOW));
        }
    }

    /** Ends a run: checks that nothing was lost or invented. */
    public RunTally end() {
        tally.checkIdentity();
        return tally;
    }

    public int month() {
        return month;
    }

    /** Months since the first; negative for those before, in which requests already under way were made. */
    public int fromStart() {
        return month - assumptions.start();
    }

    public Stock stock() {
        return stock;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /** Assessments that wait for someone to make them. */
    public Queue queue() {
        return queue;
    }

    /** Whether there is a limit to the assessments that can be made. */
    public boolean isCapacityLimited() {
        return capacity != null;
    }

    /** How many assessments can be made this month; ask once a month. */
    public int assessmentsPossible() {
        return capacity == null ? Integer.MAX_VALUE : queue.whole(actions.capacity(capacity.perMonth(fromStart())));
    }

    /** Children whose plan is to start this month. */
    public Pipeline.Waiting starting() {
        return starting;
    }

    public Rates rates() {
        return rates;
    }

    public Actions actions() {
        return actions;
    }

    public Assumptions assumptions() {
        return assumptions;
    }

    /** The key of this month's draws for a purpose. */
    public long key(Purpose purpose) {
        return Draws.key(seed, run, month, purpose);
    }

    /** A count of this month with a mean, Poisson. */
    public int count(Purpose purpose, double mean) {
        return mean > 0 ? PoissonSampler.of(Draws.stream(key(purpose)), mean).sample() : 0;
    }

    /** Whether children of an age are at the end of a phase, and move in September. */
    public boolean isAtPhaseEnd(int age) {
        return assumptions.transferAges().contains(age);
    }

    /** The age in this month of a child who had an age in an earlier month. */
    public int ageNow(int ageThen, int monthThen) {
        return ageThen + MonthIndex.academicYear(month) - MonthIndex.academicYear(monthThen);
    }

    /** Requests expected this month at each age, before interventions; the sum is returned. */
    public double requestsByAge(double[] expected) {
        double level = world.requestsPerMonth(fromStart());
        int academicYear = MonthIndex.academicYear(month);
        int baseYear = MonthIndex.academicYear(assumptions.start());
        double sum = 0;
        for (int age = 0; age < Grid.AGES; age++) {
            expected[age] = level
                    * assumptions.requestAges().at(age)
                    * assumptions.population().relative(academicYear, baseYear, age);
            sum += expected[age];
        }
        return sum;
    }

    /** Share of requests of an age and need decided this month that lead to an assessment. */
    public double shareAssessed(int age, int need, int id) {
        double share = shareAssessed[Math.min(age, Grid.MAX_AGE)];
        return fromStart() < 0 ? share : actions.shareAssessed(share, age, need, id);
    }

    /** Share of assessments of an age and need decided this month that lead to a plan. */
    public double shareIssued(int age, int need, int id) {
        return actions.shareIssued(shareIssued, age, need, id);
    }

    /** Children with a plan expected to move in this month. */
    public double arrivals() {
        return world.arrivalsPerMonth(fromStart());
    }

    /** Runs lives down by this month's rates; how many may be over. {@link #ending} says which. */
    public int runLives() {
        Clocks lives = stock.lives();
        if (!lives.isAtEnd()) {
            lives.nextMonth();
        } else if (actions.changesCeasing()) {
            // What an intervention in numbers does to rates depends on the plans there are, so it is not known ahead.
            ceasing(fromStart(), 0, ceasing);
            shortenElsewhere();
            lives.tell(1, ceasing);
            stock.begin(lives, 1);
        } else {
            int months = monthsOfYear();
            for (int fromEnd = 1; fromEnd <= months; fromEnd++) {
                ceasing(fromStart() + months - fromEnd, 0, ceasing);
                lives.tell(fromEnd, ceasing);
            }
            stock.begin(lives, months);
        }
        return lives.dueCount();
    }

    /** Runs patience down by this month's rates; how many may be over. {@link #leaving} says which. */
    public int runPatiences() {
        Clocks patiences = stock.patiences();
        if (patiences.isAtEnd()) {
            stock.begin(patiences, monthsOfYear());
        } else {
            patiences.nextMonth();
        }
        return patiences.dueCount();
    }

    /** The position of a plan whose life is over, or -1. */
    public int ending(int i) {
        return over(stock.lives(), i);
    }

    /** The position of a child who moves, or -1. */
    public int leaving(int i) {
        return over(stock.patiences(), i);
    }

    private int over(Clocks clocks, int i) {
        int position = clocks.due(i);
        return stock.has(position) && clocks.isOver(position, stock.cell(position)) ? position : -1;
    }

    /** Months from this one to the end of the academic year or of the run. */
    private int monthsOfYear() {
        int months = 1;
        while (fromStart() + months < world.months() && !MonthIndex.leadsIntoSeptember(month + months - 1)) {
            months++;
        }
        return months;
    }

    /** Where interventions change ceasing in some areas only, those who live there are treated ahead of the others. */
    private void shortenElsewhere() {
        if (!actions.changesCeasingByZone()) {
            return;
        }
        for (int zone = 1; zone < actions.zones(); zone++) {
            ceasing(fromStart(), zone, ceasingElsewhere);
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                ceasingElsewhere[cell] -= ceasing[cell];
            }
            for (int position = 0; position < stock.positions(); position++) {
                if (stock.has(position) && actions.zone(stock.id(position)) == zone) {
                    stock.lives().shorten(position, ceasingElsewhere[stock.cell(position)]);
                }
            }
        }
    }

    /** Works out the rates at which plans cease in a month in a zone, cell by cell. */
    private void ceasing(int monthsFromStart, int zone, float[] into) {
        float level = (float) world.ceasingLevel(monthsFromStart);
        float[] published = rates.ceasingPerMonth();
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            into[cell] = published[cell] * level;
        }
        if (actions.changesCeasing()) {
            actions.changeCeasing(into, stock, zone);
        }
    }

    /** Where a child who leaves a placement at some age goes. */
    public int destination(int cell, double u, long redirectKey, int id) {
        int placement = rates.destination(cell, independentOdds, u);
        return redirected(cell - Grid.placement(cell), placement, redirectKey, id);
    }

    /** Where a child of an age and need is placed when a plan starts. */
    public int entryPlacement(int age, int need, double u, long redirectKey, int id) {
        int placement = rates.entryPlacement(age, need, independentOdds, u);
        return redirected(Grid.cell(age, need, 0), placement, redirectKey, id);
    }

    private int redirected(int row, int placement, long key, int id) {
        return placing.redirects() ? placing.redirected(row + placement, key, id) : placement;
    }

    /** Counts the plans maintained at the middle of this month. */
    public void countStock() {
        tally.stock(fromStart(), stock);
        tally.backlog(fromStart(), queue.size());
        if (keepsCells && MonthIndex.month(month) == 1) {
            tally.january(MonthIndex.year(month) - firstJanuary, stock);
        }
    }

    /** Counts a request or an assessment. */
    public void countFlow(Measure measure, int age) {
        tally.flowByAge(fromStart(), measure, age);
    }

    /** Counts how long an assessment that is made this month had waited since it was due. */
    public void countWait(int due) {
        tally.waited(fromStart(), month - due);
    }

    /**
     * Counts a plan that is issued this month. It is within 20 weeks, which are 4.6 months, in the fourth month after the
     * request; in the fifth if nothing had to be waited for.
     */
    public void countIssued(int requested, int due) {
        int months = month - requested;
        tally.issued(fromStart(), months <= 4 || (months == 5 && month == due));
    }

    /** Counts a plan among those started that a child of an age moved in with. */
    public void countArrival(int age) {
        tally.arrived(fromStart(), age);
    }

    /** Plans as they start, move and cease. */
    public Plans plans() {
        return plans;
    }
}

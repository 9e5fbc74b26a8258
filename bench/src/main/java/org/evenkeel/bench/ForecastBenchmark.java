package org.evenkeel.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Rates;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.step.Schedule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long one run of a forecast takes on one thread: the run alone, the run as part of a forecast with its fans, and
 * the floor below which no program that draws by key can get.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class ForecastBenchmark {

    static final int RUNS = 100;

    private static final long SEED = 1;
    private static final double CHANCE = 0.005;

    /** Plans at the start. */
    @Param("7000")
    int plans;

    /** Months that are counted. */
    @Param("120")
    int months;

    private Assumptions assumptions;
    private RunSettings settings;
    private Run run;
    private Schedule schedule;
    private int number;
    private int[] plansByMonth;
    private int requests;
    private int assessments;
    private int starts;
    private int ceases;
    private float[] lives;
    private float[] patiences;
    private int[] ids;
    private short[] cells;
    private int[] asked;
    private byte[] ages;
    private byte[] needs;

    /** Makes the council and learns how many plans it has in each month. */
    @Setup(Level.Trial)
    public void prepare() {
        assumptions = MadeUpCouncil.of(plans);
        int until = MadeUpCouncil.START + months - 1;
        settings = new RunSettings(RUNS, SEED, until, 1);
        run = new Run(assumptions, new Rates(assumptions), Scenario.unmitigated(), SEED, until);
        schedule = new Schedule();
        Forecast forecast = wholeForecast();
        var counts = forecast.scenario(Scenario.UNMITIGATED);
        plansByMonth = new int[months];
        int most = 0;
        for (int month = 0; month < months; month++) {
            int at = MadeUpCouncil.START + month;
            plansByMonth[month] = (int) counts.fan(Measure.PLANS, Group.ALL).mean(at);
            requests += (int) counts.fan(Measure.REQUESTS, Group.ALL).mean(at);
            assessments += (int) counts.fan(Measure.ASSESSMENTS, Group.ALL).mean(at);
            starts += (int) counts.fan(Measure.STARTS, Group.ALL).mean(at);
            ceases += (int) counts.fan(Measure.CEASES, Group.ALL).mean(at);
            most = Math.max(most, plansByMonth[month]);
        }
        int size = plans + requests + most;
        lives = new float[size];
        patiences = new float[size];
        ids = new int[size];
        cells = new short[size];
        asked = new int[size];
        ages = new byte[size];
        needs = new byte[size];
        Arrays.setAll(ids, i -> i);
    }

    /** A run alone: its world, every step of every month, and the check that nothing was lost. */
    @Benchmark
    public Object oneRun() {
        run.begin(number++ % RUNS);
        schedule.follow(run, assumptions.start(), settings.until());
        return run.end();
    }

    /** A run as its share of a whole forecast, with the fans of every measure and group. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public Forecast wholeForecast() {
        return Forecaster.run(assumptions, List.of(Scenario.unmitigated()), settings, Progress.SILENT);
    }

    /**
     * The floor: what must be drawn by key and written for every child who comes, and no more. A request has an age, a
     * need and a date, and a decision; an assessment a date and an outcome; a plan a placement and two clocks; a plan that
     * ceases a reason. Nobody moves or grows older, no number drawn is made into anything, nothing is counted.
     */
    @Benchmark
    public void floor(Blackhole sink) {
        int run = number++ % RUNS;
        long key = Draws.key(SEED, run, 0, Draws.Purpose.LIFE);
        for (int request = 0; request < requests; request++) {
            ages[request] = (byte) (Draws.unit(key, request) * Grid.AGES);
            needs[request] = (byte) (Draws.unit(key + 1, request) * Grid.NEEDS);
            asked[request] = (int) ((Draws.unit(key + 2, request) + Draws.unit(key + 3, request)) * months);
            ids[request] = request;
        }
        double drawn = 0;
        for (int assessment = 0; assessment < assessments; assessment++) {
            drawn += Draws.unit(key + 4, assessment) + Draws.unit(key + 5, assessment);
        }
        for (int plan = 0; plan < plans + starts; plan++) {
            lives[plan] = (float) -Math.log(Draws.unit(key + 6, plan));
            patiences[plan] = (float) -Math.log(Draws.unit(key + 7, plan));
            cells[plan] = (short) (Draws.unit(key + 8, plan) * Grid.SIZE);
        }
        for (int plan = 0; plan < ceases; plan++) {
            drawn += Draws.unit(key + 9, plan);
        }
        sink.consume(drawn);
    }

    /** What drawing alone would cost if each plan were asked twice in each month whether it ceases and whether it moves. */
    @Benchmark
    public void drawingEachMonth(Blackhole sink) {
        int run = number++ % RUNS;
        for (int month = 0; month < months; month++) {
            long ceasing = Draws.key(SEED, run, month, Draws.Purpose.LIFE);
            long moving = Draws.key(SEED, run, month, Draws.Purpose.PATIENCE);
            int size = plansByMonth[month];
            for (int position = 0; position < size; position++) {
                int change = Draws.unit(ceasing, ids[position]) < CHANCE ? 1 : 0;
                change += Draws.unit(moving, ids[position]) < CHANCE ? 1 : 0;
                cells[position] = (short) ((cells[position] + change) % Grid.SIZE);
            }
        }
        sink.consume(cells);
    }
}

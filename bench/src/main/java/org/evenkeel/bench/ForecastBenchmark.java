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
    private int plansEver;
    private float[] rates;
    private float[] lives;
    private float[] patiences;
    private int[] ids;
    private short[] cells;

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
        double ever = plans;
        int most = 0;
        for (int month = 0; month < months; month++) {
            plansByMonth[month] = (int) counts.fan(Measure.PLANS, Group.ALL).mean(MadeUpCouncil.START + month);
            ever += counts.fan(Measure.STARTS, Group.ALL).mean(MadeUpCouncil.START + month);
            most = Math.max(most, plansByMonth[month]);
        }
        plansEver = (int) ever;
        rates = new float[Grid.SIZE];
        Arrays.fill(rates, (float) CHANCE);
        lives = new float[most];
        patiences = new float[most];
        ids = new int[most];
        cells = new short[most];
        for (int i = 0; i < most; i++) {
            ids[i] = i;
            cells[i] = (short) (Draws.unit(SEED, i) * Grid.SIZE);
        }
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
     * The floor: for every plan there ever is, its two clocks drawn by key; for each plan and month both run down by the
     * rate of its cell and written. No counting, no world, no one who moves, ages or asks.
     */
    @Benchmark
    public void floor(Blackhole sink) {
        int run = number++ % RUNS;
        long life = Draws.key(SEED, run, 0, Draws.Purpose.LIFE);
        long patience = Draws.key(SEED, run, 0, Draws.Purpose.PATIENCE);
        for (int plan = 0; plan < plansEver; plan++) {
            int position = plan % ids.length;
            lives[position] = (float) -StrictMath.log(Draws.unit(life, plan));
            patiences[position] = (float) -StrictMath.log(Draws.unit(patience, plan));
        }
        for (int size : plansByMonth) {
            sink.consume(runDown(lives, size));
            sink.consume(runDown(patiences, size));
        }
    }

    private int runDown(float[] clocks, int size) {
        int over = 0;
        for (int position = 0; position < size; position++) {
            float left = clocks[position] - rates[cells[position]];
            clocks[position] = left;
            over += left < 0 ? 1 : 0;
        }
        return over;
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

package org.evenkeel.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
        plansByMonth = new int[months];
        int most = 0;
        for (int month = 0; month < months; month++) {
            plansByMonth[month] = (int) forecast.scenario(Scenario.UNMITIGATED)
                    .fan(Measure.PLANS, Group.ALL)
                    .mean(MadeUpCouncil.START + month);
            most = Math.max(most, plansByMonth[month]);
        }
        ids = new int[most];
        cells = new short[most];
        for (int i = 0; i < most; i++) {
            ids[i] = i;
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
     * The floor: for each plan and month two keyed draws (does it cease, does it move), compared with a chance, and the
     * column written.
     */
    @Benchmark
    public void floor(Blackhole sink) {
        int run = number++ % RUNS;
        int chance = Draws.threshold(0.005);
        for (int month = 0; month < months; month++) {
            long ceasing = Draws.key(SEED, run, month, Draws.Purpose.CEASE);
            long moving = Draws.key(SEED, run, month, Draws.Purpose.MOVE);
            int size = plansByMonth[month];
            for (int position = 0; position < size; position++) {
                int change = Draws.bits(ceasing, ids[position]) < chance ? 1 : 0;
                change += Draws.bits(moving, ids[position]) < chance ? 1 : 0;
                cells[position] = (short) (cells[position] + change);
            }
        }
        sink.consume(cells);
    }
}

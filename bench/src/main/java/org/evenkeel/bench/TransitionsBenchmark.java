package org.evenkeel.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.transitions.AnnualExpectation;
import org.evenkeel.model.forecast.transitions.AnnualForecast;
import org.evenkeel.model.forecast.transitions.AnnualForecaster;
import org.evenkeel.model.forecast.transitions.AnnualModel;
import org.evenkeel.model.forecast.transitions.AnnualSettings;
import org.evenkeel.model.forecast.transitions.Conventions;
import org.evenkeel.model.intake.transitions.TransitionFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long a forecast of the transitions demo takes: 2,153 plans, six Januaries, 1,000 runs. For the same work the field's
 * open projection (witan.send, commit 4f51451, OpenJDK 17, two cores) took 73.7 seconds of simulation and 3 to 13 GB.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class TransitionsBenchmark {

    private static final int RUNS = 1000;
    private static final long SEED = 1;

    /** Whose conventions. */
    @Param({"ours", "field"})
    String conventions;

    /** Threads to work with. */
    @Param({"1", "2"})
    int threads;

    private AnnualData data;
    private AnnualModel model;

    /** Reads and fits the demo. */
    @Setup(Level.Trial)
    public void prepare() {
        Path demo = Path.of(System.getProperty("evenkeel.home", ""), "examples", "transitions-demo");
        data = TransitionFiles.read(
                        demo.resolve("transitions.csv"),
                        demo.resolve("population.csv"),
                        demo.resolve("valid-states.csv"),
                        demo.resolve("costs.csv"))
                .get();
        model = AnnualModel.fit(data, chosen());
    }

    private Conventions chosen() {
        return conventions.equals("ours") ? Conventions.OURS : Conventions.FIELD;
    }

    /** All runs, with the quantiles of every state and group. */
    @Benchmark
    public AnnualForecast thousandRuns() {
        return AnnualForecaster.run(model, new AnnualSettings(RUNS, SEED, threads), Progress.SILENT);
    }

    /** The plans expected in every state and year, without any draw. */
    @Benchmark
    public AnnualExpectation expectation() {
        return model.expectation();
    }

    /** From transitions to weights. */
    @Benchmark
    public AnnualModel fit() {
        return AnnualModel.fit(data, chosen());
    }
}

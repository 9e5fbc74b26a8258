package org.evenkeel.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.fit.FitSettings;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.Lookup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long one expected path takes on one thread, tables and all: it must be under 5 ms for ten years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class ExpectedPathBenchmark {

    /** Months that are followed. */
    @Param("120")
    int months;

    private Assumptions published;
    private Assumptions madeUp;

    /** Fits a council from published figures, and makes one up in which children move from anywhere to anywhere. */
    @Setup(Level.Trial)
    public void prepare() {
        published = fitted("Wiltshire");
        madeUp = MadeUpCouncil.of(7000);
    }

    /** A council as published. */
    @Benchmark
    public ExpectedPath publishedCouncil() {
        return path(published);
    }

    /** The worst case: every placement leads to every other. */
    @Benchmark
    public ExpectedPath everyWayOpen() {
        return path(madeUp);
    }

    private static Assumptions fitted(String name) {
        OpenStatistics open = OpenStatistics.load().get();
        if (!(LocalAuthorities.current().find(name) instanceof Lookup.Found(var council))) {
            throw new IllegalStateException("No council " + name);
        }
        return new Fitter(open.england(), open.all())
                .fit(open.of(council), new FitSettings(Fitter.publishedStart(), Map.of()));
    }

    private ExpectedPath path(Assumptions assumptions) {
        Course course = Course.middle(assumptions, assumptions.start() + months - 1);
        return ExpectedPath.of(assumptions, Scenario.unmitigated(), course);
    }
}

package org.evenkeel.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.evenkeel.model.finance.LibraryScenario;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.wording.Months;

/**
 * How a forecast is asked to be run. What is empty is as the management plan says.
 *
 * @param runs how many random histories
 * @param seed from which every draw follows
 * @param until the last month, a {@code MonthIndex}
 * @param threads how many threads work on it
 * @param library scenarios of the library to lay over the plan, beside its own
 */
record Order(OptionalInt runs, OptionalLong seed, OptionalInt until, int threads, List<LibraryScenario> library) {

    static final int MOST_RUNS = 100_000;
    static final int MOST_THREADS = 256;

    private static final int MOST_MONTHS = 30 * 12;

    /** Keeps its own copy. */
    Order {
        library = List.copyOf(library);
    }

    /** Without any of the library. */
    Order(OptionalInt runs, OptionalLong seed, OptionalInt until, int threads) {
        this(runs, seed, until, threads, List.of());
    }

    /** The same with scenarios of the library. */
    Order with(List<LibraryScenario> others) {
        return new Order(runs, seed, until, threads, others);
    }

    /** The plan with what is laid over it, up to the month that is asked for, or what is wrong with that month. */
    ManagementPlan applyTo(ManagementPlan asGiven) throws BadInput {
        List<LibraryScenario> laid = Stream.concat(asGiven.library().stream(), library.stream())
                .distinct()
                .toList();
        ManagementPlan plan = asGiven.withLibrary(laid);
        if (until.isEmpty()) {
            return plan;
        }
        int last = until.getAsInt();
        Faults faults = new Faults();
        if (last < plan.start()) {
            faults.add("--until " + MonthIndex.text(last) + " lies before the forecast starts, in "
                    + Months.full(plan.start()) + ".");
        } else if (last - plan.start() >= MOST_MONTHS) {
            faults.add("--until " + MonthIndex.text(last) + " is more than 30 years after the forecast starts, in "
                    + Months.full(plan.start()) + ".");
        }
        faults.throwIfAny();
        return plan.until(last);
    }

    /** How to run a plan. */
    RunSettings settings(ManagementPlan plan) {
        return new RunSettings(runs.orElse(plan.runs()), seed.orElse(plan.seed()), plan.until(), threads);
    }
}

package org.evenkeel.model.forecast.transitions;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.forecast.Fan;

/**
 * Plans each January over all runs. The periods of the fans are calendar years.
 *
 * @param conventions the choices by which it was fitted
 * @param settings how it was run
 * @param expectation what is expected without any draw
 * @param total all plans
 * @param byAcademicYear plans by academic year
 * @param byNeed plans by need, in the order of the alphabet
 * @param bySetting plans by setting, in the order of the file
 * @param byState plans by state, those that came up in a run
 * @param kinds plans of each run by need and setting
 */
public record AnnualForecast(
        Conventions conventions,
        AnnualSettings settings,
        AnnualExpectation expectation,
        Fan total,
        SortedMap<Integer, Fan> byAcademicYear,
        Map<String, Fan> byNeed,
        Map<String, Fan> bySetting,
        SortedMap<State, Fan> byState,
        Kinds kinds) {

    /** Academic year, then need, then setting. */
    public static final Comparator<State> ORDER = Comparator.comparingInt(State::academicYear)
            .thenComparing(State::need)
            .thenComparing(State::setting);

    /** Keeps its own copies. */
    public AnnualForecast {
        byAcademicYear = Collections.unmodifiableSortedMap(byAcademicYear);
        byNeed = Collections.unmodifiableMap(new LinkedHashMap<>(byNeed));
        bySetting = Collections.unmodifiableMap(new LinkedHashMap<>(bySetting));
        byState = Collections.unmodifiableSortedMap(byState);
    }

    /** The January that it starts from. */
    public int start() {
        return total.first();
    }

    /** The last January. */
    public int until() {
        return total.last();
    }

    /** Plans of each run by need and setting, which is what costs differ by. */
    public static final class Kinds {

        private final List<String> needs;
        private final List<String> settings;
        private final int start;
        private final int[][][] plans;

        Kinds(List<String> needs, List<String> settings, int start, int[][][] plans) {
            this.needs = List.copyOf(needs);
            this.settings = List.copyOf(settings);
            this.start = start;
            this.plans = plans;
        }

        public List<String> needs() {
            return needs;
        }

        public List<String> settings() {
            return settings;
        }

        /** Plans in a January of a run, by the positions of need and setting. */
        public int plans(int year, int run, int need, int setting) {
            return plans[year - start][need * settings.size() + setting][run];
        }
    }
}

package org.evenkeel.model.forecast.backtest;

import java.util.List;
import java.util.Map;
import org.evenkeel.model.statistics.AuthorityStatistics;

/** A way to forecast every council from what is known in a January. */
public interface Method {

    /** The word used in files and options. */
    String code();

    /** Plain words for a page. */
    String label();

    /**
     * What it says of each council that it can say something of.
     *
     * @param known what is known, nothing later
     * @param councils the councils to forecast, as they are known
     * @param targets what to forecast
     * @param horizons how many years ahead
     * @param progress hears how many councils are done
     */
    Map<Case, Prediction> predict(
            Known known,
            List<AuthorityStatistics> councils,
            List<Target> targets,
            List<Integer> horizons,
            Progress progress);

    /** Hears how far a method has come with an origin; from any thread. */
    @FunctionalInterface
    interface Progress {
        void at(int councilsDone, int councils);
    }

    /**
     * One figure to forecast from a known origin.
     *
     * @param council the council's nine-character code
     * @param target what
     * @param horizon how many years ahead
     */
    record Case(String council, Target target, int horizon) {}
}

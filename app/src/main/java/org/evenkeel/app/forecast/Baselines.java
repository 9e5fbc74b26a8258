package org.evenkeel.app.forecast;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.evenkeel.model.forecast.Forecast;

/**
 * The unmitigated runs of the plans looked at last. No intervention changes them, so that a switch on a page need not
 * run them again. A few megabytes each.
 */
final class Baselines {
    private static final int KEPT = 6;

    private final Map<Key, Forecast> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Forecast> eldest) {
            return size() > KEPT;
        }
    };

    /** The hash of a plan's file, and so of everything that the runs depend on but their number. */
    private record Key(String plan, int runs) {}

    boolean holds(String plan, int runs) {
        synchronized (kept) {
            return kept.containsKey(new Key(plan, runs));
        }
    }

    /** Those kept, or those that are made now. */
    Forecast of(String plan, int runs, Supplier<Forecast> made) {
        synchronized (kept) {
            Forecast known = kept.get(new Key(plan, runs));
            if (known != null) {
                return known;
            }
        }
        // Not under the lock: others need not wait. Two that make the same get the same.
        Forecast forecast = made.get();
        keep(plan, forecast);
        return forecast;
    }

    /** Keeps the unmitigated runs, which come first in every forecast of a plan. */
    void keep(String plan, Forecast forecast) {
        Forecast first = new Forecast(
                forecast.assumptions(),
                forecast.settings(),
                forecast.scenarios().subList(0, 1));
        synchronized (kept) {
            kept.put(new Key(plan, forecast.settings().runs()), first);
        }
    }
}

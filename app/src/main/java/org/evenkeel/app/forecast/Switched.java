package org.evenkeel.app.forecast;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a plan comes to without some of its interventions, worked out when asked for and kept for a while. */
final class Switched {
    private static final int KEPT = 32;

    private final ForecastMaker maker;
    private final Map<Without, Reports.Drawn> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Without, Reports.Drawn> eldest) {
            return size() > KEPT;
        }
    };

    private record Without(String plan, Set<String> interventions) {}

    Switched(ForecastMaker maker) {
        this.maker = maker;
    }

    Reports.Drawn without(StoredPlan plan, Set<String> interventions) {
        Without key = new Without(plan.sha256(), new TreeSet<>(interventions));
        synchronized (kept) {
            Reports.Drawn known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        String rest = String.join(",", key.interventions());
        Reports.Drawn drawn =
                Reports.draw(maker.without(plan, interventions), "/plan/" + plan.id() + "/without/" + rest + "/table/");
        synchronized (kept) {
            kept.put(key, drawn);
        }
        return drawn;
    }
}

package org.evenkeel.model.forecast.kernel;

import java.util.Comparator;
import java.util.List;
import org.evenkeel.model.forecast.Area;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;

/**
 * The council divided by the areas that its interventions are for: zone 0 is what lies in none of them. Which zone a
 * child lives in is drawn by key once a run, and is the same in every month and scenario.
 */
final class Zones {

    private final List<Area> areas;
    private final boolean[][] reaches;
    private long key;

    Zones(List<Intervention> interventions) {
        areas = interventions.stream()
                .flatMap(each -> each.scope().areas().stream())
                .distinct()
                .sorted(Comparator.comparingDouble(Area::from))
                .toList();
        reaches = new boolean[interventions.size()][count()];
        for (int i = 0; i < reaches.length; i++) {
            var those = interventions.get(i).scope().areas();
            for (int zone = 0; zone < count(); zone++) {
                reaches[i][zone] = those.isEmpty() || (zone > 0 && those.contains(areas.get(zone - 1)));
            }
        }
    }

    void draw(long seed, int run) {
        key = Draws.key(seed, run, 0, Purpose.AREA);
    }

    int count() {
        return areas.size() + 1;
    }

    /** The zone in which a child lives. */
    int of(int id) {
        if (areas.isEmpty()) {
            return 0;
        }
        double point = Draws.unit(key, id);
        for (int zone = 1; zone <= areas.size(); zone++) {
            if (areas.get(zone - 1).holds(point)) {
                return zone;
            }
        }
        return 0;
    }

    /** Whether an intervention is for children of a zone. */
    boolean reaches(int intervention, int zone) {
        return reaches[intervention][zone];
    }
}

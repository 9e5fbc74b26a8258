package org.evenkeel.app.forecast;

import java.util.List;
import org.evenkeel.model.sector.LocalAuthority;

/**
 * What the first page shows.
 *
 * @param typed what was looked for; empty if nothing was
 * @param problem why that is not one council; empty if there is nothing to say
 * @param suggestions councils that may be meant
 * @param plans the management plans that are loaded, newest first
 * @param regions every council
 */
public record HomeView(
        String typed,
        String problem,
        List<LocalAuthority> suggestions,
        List<PlanCard> plans,
        List<RegionCouncils> regions) {
    /** Keeps its own copies. */
    public HomeView {
        suggestions = List.copyOf(suggestions);
        plans = List.copyOf(plans);
        regions = List.copyOf(regions);
    }

    /**
     * A management plan to open.
     *
     * @param title what it is called
     * @param href where it is
     * @param note which council, and since when
     */
    public record PlanCard(String title, String href, String note) {}

    /**
     * The councils of one region.
     *
     * @param name the region
     * @param councils by name
     */
    public record RegionCouncils(String name, List<LocalAuthority> councils) {
        /** Keeps its own copy. */
        public RegionCouncils {
            councils = List.copyOf(councils);
        }
    }
}

package org.evenkeel.model.intake;

import java.util.Locale;
import java.util.Map;
import org.evenkeel.model.sector.Placement;

/** The labels that the department's tables by placement print, and the columns of the other tables they stand for. */
final class PlacementLabels {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("non-maintained early years", "nm_early_years"),
            Map.entry("mainstream - la maintained", "mainstream_la_maintained"),
            Map.entry("mainstream - la maintained (sen unit)", "mainstream_la_maintained_senunit"),
            Map.entry(
                    "mainstream - la maintained (resourced provision)", "mainstream_la_maintained_resourced_provision"),
            Map.entry("mainstream - academy", "mainstream_academy"),
            Map.entry("mainstream - academy (sen unit)", "mainstream_academy_senunit"),
            Map.entry("mainstream - academy (resourced provision)", "mainstream_academy_resourced_provision"),
            Map.entry("mainstream - free school", "mainstream_free_school"),
            Map.entry("mainstream - free school (sen unit)", "mainstream_free_school_senunit"),
            Map.entry("mainstream - free school (resourced provision)", "mainstream_free_school_resourced_provision"),
            Map.entry("mainstream - independent", "mainstream_independent"),
            Map.entry("special - la maintained", "special_la_maintained"),
            Map.entry("special - academy/free school", "special_academy_free"),
            Map.entry("special - academy/free schools", "special_academy_free"),
            Map.entry("special - independent", "special_independent"),
            Map.entry("special - non-maintained", "special_non_maintained"),
            Map.entry("ap/pru - la maintained", "ap_pru_la_maintained"),
            Map.entry("ap/pru - academy", "ap_pru_academy"),
            Map.entry("ap/pru - free school", "ap_pru_free_school"),
            Map.entry("fe - general fe and tertiary colleges", "general_fe_tertiary_colleges"),
            Map.entry("fe - specialist post-16 institutions", "specialist_post_16_institutions"),
            Map.entry("fe - ukrlp provider", "ukrlp_provider"),
            Map.entry("educated elsewhere - elective home education", "elective_home_education"),
            Map.entry("educated elsewhere - other arrangements by la", "other_arrangements_la"),
            Map.entry("educated elsewhere - other arrangements by parents", "other_arrangements_parents"),
            Map.entry("educated elsewhere - online provider", "online_provider"),
            Map.entry("educated elsewhere - welsh establishment", "w_settings"),
            Map.entry("educated elsewhere - other schools and establishments", "other_schools"),
            Map.entry("educated elsewhere - other placement settings", "other_placement_settings"),
            Map.entry("educated elsewhere - neet", "neet"),
            Map.entry("educated elsewhere - not in education or training (notice to cease issued)", "neet_ntci"),
            Map.entry("educated elsewhere - not in education or training (other)", "neet_other"),
            Map.entry("educated elsewhere - not in education or training (compulsory school age)", "neet_other_csa"),
            Map.entry("placement not recorded", "placement_unknown"));

    private PlacementLabels() {}

    /** The column that a label stands for; empty for one that is not known. */
    static String column(String label) {
        return COLUMNS.getOrDefault(label.toLowerCase(Locale.ROOT), "");
    }

    /** The placement that a column belongs to; none that is known counts as not recorded. */
    static Placement placement(String column) {
        return Placement.ALL.stream()
                .filter(placement -> placement.columns().contains(column))
                .findFirst()
                .orElse(Placement.AWAITING);
    }
}

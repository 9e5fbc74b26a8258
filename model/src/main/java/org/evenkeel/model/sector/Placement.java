package org.evenkeel.model.sector;

import java.util.List;
import java.util.Optional;

/**
 * Where a child or young person with a plan is educated now.
 *
 * <p>Source: Department for Education, "Education, health and care plans" (reporting year 2025), table of plans by
 * establishment. Each placement adds up whole columns of that table, named by {@link #columns()}: between them the
 * fourteen use every column once, so that they add up to all plans.
 */
public enum Placement {
    /** An early years provider that is not a maintained school. */
    EARLY_YEARS("early-years", "Early years provider", "nm_early_years"),
    /** A state-funded mainstream class: maintained school, academy or free school. */
    MAINSTREAM(
            "mainstream",
            "Mainstream school",
            "mainstream_la_maintained",
            "mainstream_academy",
            "mainstream_free_school"),
    /** An independent mainstream school. */
    INDEPENDENT_MAINSTREAM("independent-mainstream", "Independent mainstream school", "mainstream_independent"),
    /** A special educational needs unit of a mainstream school. */
    SEN_UNIT(
            "sen-unit",
            "SEN unit in a mainstream school",
            "mainstream_la_maintained_senunit",
            "mainstream_academy_senunit",
            "mainstream_free_school_senunit"),
    /** Resourced provision in a mainstream school. */
    RESOURCED_PROVISION(
            "resourced-provision",
            "Resourced provision in a mainstream school",
            "mainstream_la_maintained_resourced_provision",
            "mainstream_academy_resourced_provision",
            "mainstream_free_school_resourced_provision"),
    /** A state-funded special school, hospital schools among them. */
    STATE_SPECIAL("state-special", "State-funded special school", "special_la_maintained", "special_academy_free"),
    /** An independent or a non-maintained special school. */
    INDEPENDENT_SPECIAL(
            "independent-special",
            "Independent or non-maintained special school",
            "special_independent",
            "special_non_maintained"),
    /** Alternative provision, pupil referral units among them. */
    ALTERNATIVE_PROVISION(
            "alternative-provision",
            "Alternative provision or pupil referral unit",
            "ap_pru_la_maintained",
            "ap_pru_academy",
            "ap_pru_free_school"),
    /** A general further education, tertiary or sixth form college, or a registered learning provider. */
    FURTHER_EDUCATION(
            "further-education",
            "Further education or sixth form college",
            "general_fe_tertiary_colleges",
            "ukrlp_provider"),
    /** A specialist post-16 institution. */
    SPECIALIST_POST_16("specialist-post-16", "Specialist post-16 institution", "specialist_post_16_institutions"),
    /** Electively home educated. Published on its own for January 2020 and later. */
    HOME_EDUCATED("home-educated", "Electively home educated", "elective_home_education"),
    /** Arrangements made by the authority or by parents other than in a school, online, in Wales, or other. */
    OTHER_ARRANGEMENTS(
            "other-arrangements",
            "Other arrangements",
            "other_arrangements_la",
            "other_arrangements_parents",
            "online_provider",
            "w_settings",
            "other_schools",
            "other_placement_settings"),
    /** Not in education, employment or training, or not in education with or without a notice to cease. */
    NOT_IN_EDUCATION(
            "not-in-education", "Not in education or training", "neet", "neet_ntci", "neet_other", "neet_other_csa"),
    /** Awaiting provision, permanently excluded with no new place, or placement not recorded. */
    AWAITING(
            "awaiting",
            "Awaiting a placement, or not recorded",
            "placement_unknown",
            "await_prov_2022",
            "perm_ex_2022");

    /** Every placement, in the order used for arrays. */
    public static final List<Placement> ALL = List.of(values());

    private final String code;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> columns;

    Placement(String code, String label, String... columns) {
        this.code = code;
        this.label = label;
        this.columns = List.of(columns);
    }

    /** The code used in files and on the wire, such as {@code state-special}. */
    public String code() {
        return code;
    }

    /** Plain words for a page or report. */
    public String label() {
        return label;
    }

    /** The columns of the department's plans-by-establishment table that add up to this placement. */
    public List<String> columns() {
        return columns;
    }

    /** The placement with this code. */
    public static Optional<Placement> ofCode(String code) {
        return ALL.stream()
                .filter(placement -> placement.code.equalsIgnoreCase(code))
                .findFirst();
    }
}

package org.evenkeel.model.sector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The primary need that a plan is for: the first-ranked type of special educational need.
 *
 * <p>Source: Department for Education, SEN2 person-level census, code set for "SEN type" (the rank-1 need), as
 * published in "Education, health and care plans". Down syndrome, collected on its own from 2025, is counted by the
 * department under {@link #OTH}. {@link #UNKNOWN} is a plan whose need the authority did not return.
 */
public enum Need {
    /** Autistic spectrum disorder. */
    ASD("Autistic spectrum disorder"),
    /** Hearing impairment. */
    HI("Hearing impairment"),
    /** Moderate learning difficulty. */
    MLD("Moderate learning difficulty"),
    /** Multi-sensory impairment. */
    MSI("Multi-sensory impairment"),
    /** Other difficulty or disability, Down syndrome among them. */
    OTH("Other difficulty or disability"),
    /** Physical disability. */
    PD("Physical disability"),
    /** Profound and multiple learning difficulty. */
    PMLD("Profound and multiple learning difficulty"),
    /** Social, emotional and mental health. */
    SEMH("Social, emotional and mental health"),
    /** Speech, language and communication needs. */
    SLCN("Speech, language and communication needs"),
    /** Severe learning difficulty. */
    SLD("Severe learning difficulty"),
    /** Specific learning difficulty. */
    SPLD("Specific learning difficulty"),
    /** Vision impairment. */
    VI("Vision impairment"),
    /** Need not returned. */
    UNKNOWN("Need not known");

    /** Every need, in the order used for arrays. */
    public static final List<Need> ALL = List.of(values());

    private final String label;

    Need(String label) {
        this.label = label;
    }

    /** The code used in files and on the wire: the department's code in lower case, such as {@code semh}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The department's code, such as {@code SEMH}. */
    public String dfeCode() {
        return name();
    }

    /** Plain words for a page or report. */
    public String label() {
        return label;
    }

    /** The need with this code, in either case. */
    public static Optional<Need> ofCode(String code) {
        return ALL.stream().filter(need -> need.name().equalsIgnoreCase(code)).findFirst();
    }
}

package org.evenkeel.model.sector;

import java.util.List;

/**
 * The phase of education that an academic age belongs to.
 *
 * <p>Academic age is whole years at 31 August before the school year: a child in reception is 4, in year 7 is 11, in
 * year 12 is 16. A child moves phase in the September in which that age reaches {@link #youngest()}. Source: School
 * organisation in England (reception from 4, secondary from year 7, post-16 from year 12); plans run to the end of the
 * academic year in which the young person turns 25 (Children and Families Act 2014, section 46). Areas with middle
 * schools move children at other ages: a known simplification.
 */
public enum Phase {
    /** Before reception: ages 0 to 3. */
    EARLY_YEARS("early-years", "Early years", 0, 3),
    /** Reception to year 6: ages 4 to 10. */
    PRIMARY("primary", "Primary", 4, 10),
    /** Years 7 to 11: ages 11 to 15. */
    SECONDARY("secondary", "Secondary", 11, 15),
    /** Years 12 to 14: ages 16 to 18. */
    POST_16("post-16", "Post-16", 16, 18),
    /** Ages 19 to 25. */
    POST_19("post-19", "Post-19", 19, 25);

    /** Every phase, youngest first. */
    public static final List<Phase> ALL = List.of(values());

    private final String code;
    private final String label;
    private final int youngest;
    private final int oldest;

    Phase(String code, String label, int youngest, int oldest) {
        this.code = code;
        this.label = label;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** The code used in files and on the wire, such as {@code post-16}. */
    public String code() {
        return code;
    }

    /** Plain words for a page or report. */
    public String label() {
        return label;
    }

    /** The youngest academic age of the phase, in whole years: the age of transfer into it. */
    public int youngest() {
        return youngest;
    }

    /** The oldest academic age of the phase, in whole years. */
    public int oldest() {
        return oldest;
    }

    /** The phase that an academic age of 0 to 25 belongs to. */
    public static Phase of(int age) {
        for (Phase phase : ALL) {
            if (age >= phase.youngest && age <= phase.oldest) {
                return phase;
            }
        }
        throw new IllegalArgumentException("academic age must be 0 to 25, not " + age);
    }

    /** Whether a child who turns to this academic age in September moves to a new phase: 4, 11, 16 or 19. */
    public static boolean isTransferAge(int age) {
        return age > 0 && age <= 25 && of(age).youngest == age;
    }
}

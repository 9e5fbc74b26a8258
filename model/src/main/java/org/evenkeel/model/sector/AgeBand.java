package org.evenkeel.model.sector;

import java.util.List;
import java.util.Optional;

/**
 * The five age bands in which the department published plans for January 2010 to 2023.
 *
 * <p>Ages are academic: whole years at 31 August before the school year. Source: Department for Education, "Education,
 * health and care plans", column {@code characteristic_age}. The last band was not published before January 2015,
 * when plans could not yet go on past 19.
 */
public enum AgeBand {
    /** Ages 0 to 4. */
    UNDER_5("under-5", "Under 5", 0, 4),
    /** Ages 5 to 10. */
    AGE_5_TO_10("5-10", "Age 5 to 10", 5, 10),
    /** Ages 11 to 15. */
    AGE_11_TO_15("11-15", "Age 11 to 15", 11, 15),
    /** Ages 16 to 19. */
    AGE_16_TO_19("16-19", "Age 16 to 19", 16, 19),
    /** Ages 20 to 25. */
    AGE_20_TO_25("20-25", "Age 20 to 25", 20, 25);

    /** Every band, youngest first. */
    public static final List<AgeBand> ALL = List.of(values());

    private final String code;
    private final String label;
    private final int youngest;
    private final int oldest;

    AgeBand(String code, String label, int youngest, int oldest) {
        this.code = code;
        this.label = label;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** The code used in files and on the wire, such as {@code 11-15}. */
    public String code() {
        return code;
    }

    /** The department's label. */
    public String label() {
        return label;
    }

    /** The youngest age of the band, in whole years. */
    public int youngest() {
        return youngest;
    }

    /** The oldest age of the band, in whole years. */
    public int oldest() {
        return oldest;
    }

    /** Whether an age in whole years falls in the band. */
    public boolean contains(int age) {
        return age >= youngest && age <= oldest;
    }

    /** The band that an age of 0 to 25 falls in. */
    public static AgeBand of(int age) {
        return ALL.stream()
                .filter(band -> band.contains(age))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("age must be 0 to 25, not " + age));
    }

    /** The band with the department's label, such as {@code Age 5 to 10}. */
    public static Optional<AgeBand> ofLabel(String label) {
        return ALL.stream().filter(band -> band.label.equalsIgnoreCase(label)).findFirst();
    }
}

package org.evenkeel.model.sector;

import java.util.List;
import java.util.Optional;

/** The nine English regions, with the codes of the Office for National Statistics and the department's names. */
public enum Region implements Area {
    /** North East. */
    NORTH_EAST("E12000001", "North East"),
    /** North West. */
    NORTH_WEST("E12000002", "North West"),
    /** Yorkshire and The Humber. */
    YORKSHIRE_AND_THE_HUMBER("E12000003", "Yorkshire and The Humber"),
    /** East Midlands. */
    EAST_MIDLANDS("E12000004", "East Midlands"),
    /** West Midlands. */
    WEST_MIDLANDS("E12000005", "West Midlands"),
    /** East of England. */
    EAST_OF_ENGLAND("E12000006", "East of England"),
    /** London, inner and outer together. */
    LONDON("E12000007", "London"),
    /** South East. */
    SOUTH_EAST("E12000008", "South East"),
    /** South West. */
    SOUTH_WEST("E12000009", "South West");

    /** Every region, in code order. */
    public static final List<Region> ALL = List.of(values());

    private final String code;
    private final String label;

    Region(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** The region with this nine-character code. */
    public static Optional<Region> ofCode(String code) {
        return ALL.stream().filter(region -> region.code.equals(code)).findFirst();
    }
}

package org.evenkeel.model.sector;

/** The one country covered: duties, funding and statistics of the other nations differ. */
public enum Country implements Area {
    /** England. */
    ENGLAND("E92000001", "England");

    private final String code;
    private final String label;

    Country(String code, String label) {
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
}

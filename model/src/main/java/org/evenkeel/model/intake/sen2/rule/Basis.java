package org.evenkeel.model.intake.sen2.rule;

/** Where a rule comes from, from the surest to the least sure. None is known to be one of the department's own rules. */
public enum Basis {
    /** Follows from the code sets and the structure of the specification. */
    STRUCTURE("follows from the specification"),
    /** Follows from a statement of the department's guide, at second hand. */
    GUIDE("follows from the department's guide, at second hand"),
    /** A check that analysts or suppliers of systems apply to real returns. */
    ANALYST("practice of analysts and suppliers"),
    /** Our own reasoning. */
    HOUSE("our own reasoning");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }
}

package org.evenkeel.model.intake.ledger;

/** Why a row of a ledger is held back. */
public enum Fault {
    /** The row has more or fewer fields than the header. */
    ROW("row", false),
    /** The mapping has no place for the code. */
    UNKNOWN_CODE("unknown-code", false),
    /** The month cannot be read. */
    MONTH_UNREADABLE("month-unreadable", false),
    /** The month lies outside the financial year. */
    MONTH_OUT_OF_YEAR("month-out-of-year", false),
    /** There is no amount. */
    AMOUNT_MISSING("amount-missing", false),
    /** The amount is not a number. */
    AMOUNT_UNREADABLE("amount-unreadable", false),
    /** A comma where other countries write the decimal point. */
    DECIMAL_COMMA("decimal-comma", false),
    /** Commas between thousands that the mapping does not speak of. */
    THOUSANDS("thousands", false),
    /** A negative written in another way than the mapping says. */
    NEGATIVE_FORM("negative-form", false),
    /** It may be pounds or pence. */
    POUNDS_OR_PENCE("pounds-or-pence", false),
    /** The child's key is not one that may leave the case system. */
    KEY("key", false),
    /** The same posting twice. */
    DUPLICATE("duplicate", true),
    /** A credit on a line of spending, or a debit on one of income, that reverses nothing. */
    SIGN("sign", true);

    private final String code;
    private final boolean isPostable;

    Fault(String code, boolean isPostable) {
        this.code = code;
        this.isPostable = isPostable;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** Whether the row can be read all the same, so that an officer may have it posted as it stands. */
    public boolean isPostable() {
        return isPostable;
    }
}

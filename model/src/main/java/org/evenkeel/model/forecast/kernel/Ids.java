package org.evenkeel.model.forecast.kernel;

/**
 * Numbers that tell children and plans apart within a run: the plans of the opening day are 0, 1, 2…; everyone else is
 * numbered by how and when they came, so that every scenario meets the same children.
 */
public final class Ids {

    /** How a child came. */
    public enum Kind {
        REQUEST(1),
        /** A request that there is only because an intervention adds to them. */
        EXTRA_REQUEST(2),
        ARRIVAL(3),
        /** A child whose assessment was due before the first day and had not been made. */
        BACKLOG(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private static final int ORDINAL_BITS = 20;
    private static final int MONTH_BITS = 9;

    /** Months before the first that can be numbered: requests on their way on the opening day. */
    static final int MONTHS_BEFORE = 40;

    private Ids() {}

    /** The number of the {@code ordinal}-th child who came in this way in a month, counted from the first. */
    public static int of(Kind kind, int monthsFromStart, int ordinal) {
        int month = monthsFromStart + MONTHS_BEFORE;
        if (month < 0 || month >= 1 << MONTH_BITS || ordinal >= 1 << ORDINAL_BITS) {
            throw new IllegalArgumentException("No number for child " + ordinal + " of month " + monthsFromStart);
        }
        return kind.number << (ORDINAL_BITS + MONTH_BITS) | month << ORDINAL_BITS | ordinal;
    }
}

package org.evenkeel.report.wording;

/** Phrases that turn a number into plain English. */
public final class Words {

    private static final double ONE_IN_A_HUNDRED = 0.01;
    /** Nearer to the ends than this, tenths would say "never" or "always" of something that is neither. */
    private static final double TENTHS_FROM = 0.075;

    private Words() {}

    /** A chance from 0 to 1: {@code about 3 in 10}, {@code less than 1 in 100}. Never says that something is certain. */
    public static String chance(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance is from 0 to 1, not " + chance);
        }
        if (chance < ONE_IN_A_HUNDRED) {
            return "less than 1 in 100";
        }
        if (chance > 1 - ONE_IN_A_HUNDRED) {
            return "more than 99 in 100";
        }
        if (chance < TENTHS_FROM || chance > 1 - TENTHS_FROM) {
            return "about " + Math.round(chance * 100) + " in 100";
        }
        return "about " + Math.round(chance * 10) + " in 10";
    }

    /** A position in pounds, negative for a deficit: {@code a deficit of £28.1m}, {@code a surplus of £0.4m}. */
    public static String position(double pounds) {
        String size = Numbers.millions(Math.abs(pounds));
        if (size.equals(Numbers.millions(0))) {
            return "in balance";
        }
        return (pounds < 0 ? "a deficit of " : "a surplus of ") + size;
    }

    /**
     * A range of positions in pounds, negative for a deficit: {@code a deficit of between £28.1m and £51.0m}, or
     * {@code between a deficit of £4.0m and a surplus of £3.1m}.
     */
    public static String positions(double low, double high) {
        String lowSize = Numbers.millions(Math.abs(low));
        String highSize = Numbers.millions(Math.abs(high));
        if (lowSize.equals(highSize) && (low < 0) == (high < 0)) {
            return position(low);
        }
        if (high <= 0) {
            return "a deficit of between " + highSize + " and " + lowSize;
        }
        if (low >= 0) {
            return "a surplus of between " + lowSize + " and " + highSize;
        }
        return "between " + position(low) + " and " + position(high);
    }

    /** How a value moves: {@code rise}, {@code fall} or {@code stay about level,} (within one part in a hundred). */
    public static String movement(double from, double to) {
        double change = to - from;
        if (Math.abs(change) <= 0.01 * Math.abs(from)) {
            return "stay about level,";
        }
        return change > 0 ? "rise" : "fall";
    }
}

package org.evenkeel.model.intake.ledger;

/**
 * How a finance system writes amounts. Whatever is written otherwise is held back: nothing is guessed.
 *
 * @param unit what a whole number counts
 * @param negatives how a number below nothing is written
 * @param hasThousands whether commas may stand between thousands
 * @param hasDecimals in pounds, whether every amount has two decimals; where not, a whole number is whole pounds
 * @param isDebitPositive whether an amount above nothing is a debit, which is spending
 */
public record AmountForm(
        Unit unit, Negatives negatives, boolean hasThousands, boolean hasDecimals, boolean isDebitPositive) {

    /** Pounds with two decimals, a minus sign in front, no commas, debits positive. */
    public static final AmountForm USUAL = new AmountForm(Unit.POUNDS, Negatives.MINUS, false, true, true);

    /** What a whole number counts. */
    public enum Unit {
        POUNDS("pounds"),
        PENCE("pence");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** How a number below nothing is written. */
    public enum Negatives {
        /** {@code -12.50}. */
        MINUS("minus"),
        /** {@code (12.50)}. */
        BRACKETS("brackets"),
        /** {@code 12.50-}. */
        TRAILING("trailing-minus");

        private final String code;

        Negatives(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }
}

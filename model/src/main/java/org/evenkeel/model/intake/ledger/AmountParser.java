package org.evenkeel.model.intake.ledger;

import java.util.regex.Pattern;
import org.evenkeel.model.intake.ledger.AmountForm.Negatives;
import org.evenkeel.model.intake.ledger.AmountForm.Unit;

/** Reads amounts written in one form, to the penny. What is written in any other is said to be, never read. */
final class AmountParser {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
    private static final Pattern TWO_DECIMALS = Pattern.compile("\\d{1,13}\\.\\d{2}");
    private static final Pattern ONE_DECIMAL = Pattern.compile("\\d{1,13}\\.\\d");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d{1,3}([. ]\\d{3})+|\\d+),\\d{1,2}");

    private final AmountForm form;

    AmountParser(AmountForm form) {
        this.form = form;
    }

    /** What came of a text. */
    sealed interface Reading {}

    /** An amount in pence, as signed in the file. */
    record Read(long pence) implements Reading {}

    /** Not read: why, in a sentence, and what to do. */
    record Unread(Fault fault, String message, String action) implements Reading {}

    Reading parse(String given) {
        String text = given.strip();
        if (text.isEmpty()) {
            return new Unread(Fault.AMOUNT_MISSING, "There is no amount.", "Ask for the row again.");
        }
        String rest = text;
        Negatives written = null;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            written = Negatives.BRACKETS;
            rest = rest.substring(1, rest.length() - 1).strip();
        } else if (rest.endsWith("-")) {
            written = Negatives.TRAILING;
            rest = rest.substring(0, rest.length() - 1).strip();
        } else if (rest.startsWith("-") || rest.startsWith("\u2212")) {
            written = Negatives.MINUS;
            rest = rest.substring(1).strip();
        }
        if (written != null && written != form.negatives()) {
            return new Unread(
                    Fault.NEGATIVE_FORM,
                    quoted(text) + " is a negative written with " + words(written) + "; the mapping says "
                            + words(form.negatives()) + ".",
                    "If that is how this system writes credits, change negatives in the mapping to " + written.code()
                            + ".");
        }
        if (form.unit() == Unit.POUNDS && rest.startsWith("£")) {
            rest = rest.substring(1).strip();
        }
        return unsigned(text, rest, written != null);
    }

    private Reading unsigned(String text, String rest, boolean isNegative) {
        if (rest.indexOf(',') < 0) {
            return number(text, rest, isNegative);
        }
        if (DECIMAL_COMMA.matcher(rest).matches()) {
            return new Unread(
                    Fault.DECIMAL_COMMA,
                    quoted(text) + " has a comma where the decimal point belongs.",
                    "Export the ledger with decimal points; it is not guessed what was meant.");
        }
        if (THOUSANDS.matcher(rest).matches()) {
            if (!form.hasThousands()) {
                return new Unread(
                        Fault.THOUSANDS,
                        quoted(text) + " has commas, and the mapping does not say that they stand between thousands.",
                        "If they do, write thousands: comma in the mapping.");
            }
            rest = rest.replace(",", "");
        }
        return number(text, rest, isNegative);
    }

    private Reading number(String text, String rest, boolean isNegative) {
        boolean hasTwo = TWO_DECIMALS.matcher(rest).matches();
        boolean isWhole = !hasTwo && DIGITS.matcher(rest).matches();
        boolean hasOne = !hasTwo && !isWhole && ONE_DECIMAL.matcher(rest).matches();
        if (!isWhole && !hasTwo && !hasOne) {
            return rest.matches("\\d+\\.\\d{3,}")
                    ? new Unread(
                            Fault.AMOUNT_UNREADABLE,
                            quoted(text) + " has parts of a penny.",
                            "Export amounts rounded to the penny.")
                    : new Unread(
                            Fault.AMOUNT_UNREADABLE, quoted(text) + " is not an amount.", "Ask for the row again.");
        }
        if (form.unit() == Unit.PENCE && !isWhole) {
            return mixed(text, "has a decimal point, and the mapping says pence");
        }
        if (form.unit() == Unit.POUNDS && form.hasDecimals() && !hasTwo) {
            return mixed(text, "has no two decimals as other pounds here have");
        }
        long pence;
        if (isWhole) {
            pence = Long.parseLong(rest) * (form.unit() == Unit.POUNDS ? 100 : 1);
        } else {
            int point = rest.indexOf('.');
            long fraction = Long.parseLong(rest.substring(point + 1)) * (hasOne ? 10 : 1);
            pence = Long.parseLong(rest.substring(0, point)) * 100 + fraction;
        }
        return new Read(isNegative ? -pence : pence);
    }

    private static Unread mixed(String text, String how) {
        return new Unread(
                Fault.POUNDS_OR_PENCE,
                quoted(text) + " " + how + ": it may be pounds or pence.",
                "Ask which it is. If the system drops noughts after the point, write decimals: as-needed.");
    }

    private static String quoted(String text) {
        return "\"" + text.substring(0, Math.min(text.length(), 30)) + "\"";
    }

    private static String words(Negatives negatives) {
        return switch (negatives) {
            case MINUS -> "a minus sign in front";
            case BRACKETS -> "brackets";
            case TRAILING -> "a minus sign behind";
        };
    }
}

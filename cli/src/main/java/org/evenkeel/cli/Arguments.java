package org.evenkeel.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;

/** Reads options as people type them; what cannot be read becomes a fault, and the reading goes on. */
final class Arguments {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Faults faults;

    Arguments(Faults faults) {
        this.faults = faults;
    }

    /** A whole number, {@code 1000} or {@code 1,000}; {@code otherwise} when the option was not given. */
    OptionalInt wholeNumber(String option, @Nullable String text, OptionalInt otherwise, int least, int most) {
        if (text == null) {
            return otherwise;
        }
        String digits = withoutThousands(text);
        if (WHOLE.matcher(digits).matches()) {
            BigDecimal value = new BigDecimal(digits);
            if (value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return OptionalInt.of(value.intValueExact());
            }
        }
        faults.add(option + " wants a whole number from " + Numbers.count(least) + " to " + Numbers.count(most)
                + ", not \"" + text + "\".");
        return OptionalInt.empty();
    }

    /** Any whole number of 64 bits; {@code otherwise} when the option was not given. */
    OptionalLong seed(String option, @Nullable String text, OptionalLong otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (WHOLE.matcher(text.strip()).matches()) {
            try {
                return OptionalLong.of(Long.parseLong(text.strip()));
            } catch (NumberFormatException _) {
                // Nineteen digits may be too many: said below.
            }
        }
        faults.add(option + " wants a whole number such as 1, not \"" + text + "\".");
        return OptionalLong.empty();
    }

    /** A month such as {@code 2031-03}, as a {@link MonthIndex}; {@code otherwise} when the option was not given. */
    OptionalInt month(String option, @Nullable String text, OptionalInt otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            if (MONTH.matcher(text.strip()).matches()) {
                return OptionalInt.of(MonthIndex.parse(text.strip()));
            }
        } catch (DateTimeException _) {
            // There is no thirteenth month: said below.
        }
        faults.add(option + " wants a year and a month such as 2031-03, not \"" + text + "\".");
        return OptionalInt.empty();
    }

    /** A number of things, not below zero; a fault when the option was not given. */
    OptionalDouble amount(String option, String what, @Nullable String text) {
        if (text == null) {
            faults.add(option + " is missing: give " + what + ".");
            return OptionalDouble.empty();
        }
        String digits = withoutThousands(text);
        if (!NUMBER.matcher(digits).matches()) {
            faults.add(option + " wants " + what + ", not \"" + text + "\".");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(digits));
    }

    /** A percentage, {@code 12} or {@code 12%}, as a share of 1; a fault when the option was not given. */
    OptionalDouble percentage(String option, String what, @Nullable String text) {
        if (text == null) {
            faults.add(option + " is missing: give " + what + ".");
            return OptionalDouble.empty();
        }
        String digits = text.strip().replaceFirst("\\s*%$", "");
        if (!NUMBER.matcher(digits).matches() || Double.parseDouble(digits) > 100) {
            faults.add(option + " wants " + what + ", from 0 to 100, not \"" + text + "\".");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(new BigDecimal(digits).movePointLeft(2).doubleValue());
    }

    private static String withoutThousands(String text) {
        String plain = text.strip();
        return THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain;
    }
}

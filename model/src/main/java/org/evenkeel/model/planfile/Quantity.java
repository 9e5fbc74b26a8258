package org.evenkeel.model.planfile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.unit.Range;

/**
 * What a value may be and how it is written: a number with its unit. A bare number is refused, since 12 or 0.12 may each
 * be read in two ways.
 */
enum Quantity {
    PLANS(Written.PLANS, "6,357 plans", 0, Double.MAX_VALUE),
    A_MONTH(Written.A_MONTH, "97 a month", 0, Double.MAX_VALUE),
    A_YEAR(Written.A_YEAR, "340 a year", 0, Double.MAX_VALUE),
    /** A part of one, written in percent. */
    SHARE(Written.PERCENT, "88%", 0, 1),
    /** Growth a year in log points, written in percent. */
    LOG_GROWTH(Written.PERCENT_A_YEAR, "3% a year", -5, 5),
    PERCENT_A_YEAR(Written.PERCENT_A_YEAR, "3% a year", -Double.MAX_VALUE, Double.MAX_VALUE),
    PERCENT_OF(Written.PERCENT, "0.5%", 0, 100),
    POUNDS(Written.POUNDS, "-£43.2 million", -Double.MAX_VALUE, Double.MAX_VALUE),
    PRICE(Written.POUNDS, "£24,300", 0, Double.MAX_VALUE),
    CHANGE_A_MONTH(Written.A_MONTH, "-8 a month", -Double.MAX_VALUE, Double.MAX_VALUE),
    CHANGE_PERCENT(Written.PERCENT, "-10%", -100, Double.MAX_VALUE),
    CHANGE_POINTS(Written.POINTS, "-13 points", -100, 100),
    PLACES(Written.PLACES, "25 places", 0, Double.MAX_VALUE),
    ASSESSMENTS(Written.ASSESSMENTS, "340 assessments", 0, 1_000_000),
    MONTHS(Written.MONTHS, "3 months", 0, 120);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Written written;
    private final String example;
    private final double least;
    private final double most;

    Quantity(Written written, String example, double least, double most) {
        this.written = written;
        this.example = example;
        this.least = least;
        this.most = most;
    }

    /** How a value of this kind is written. */
    String example() {
        return example;
    }

    /** The kind of an effect in a unit. */
    static Quantity of(Effect.Unit unit) {
        return switch (unit) {
            case PER_MONTH -> CHANGE_A_MONTH;
            case PERCENT -> CHANGE_PERCENT;
            case POINTS -> CHANGE_POINTS;
            case PLACES -> PLACES;
        };
    }

    /** The value in the unit of the model; empty if the text is written in another unit. */
    OptionalDouble value(Written.Amount amount) {
        boolean fits =
                amount.written().isPresent() && written.reads(amount.written().get());
        return fits ? OptionalDouble.of(toModel(amount.number())) : OptionalDouble.empty();
    }

    private double toModel(BigDecimal number) {
        return switch (this) {
            case SHARE -> number.movePointLeft(2).doubleValue();
            case LOG_GROWTH -> Math.log1p(number.movePointLeft(2).doubleValue());
            default -> number.doubleValue();
        };
    }

    boolean allows(double value) {
        return value >= least && value <= most;
    }

    /** What is allowed, as a sentence. */
    String bounds() {
        String from = text(least);
        return most == Double.MAX_VALUE
                ? "It cannot be below " + from + "."
                : "It lies from " + from + " to " + text(most) + ".";
    }

    /** A belief of this kind. */
    Uncertainty belief(Range range) {
        return range.isExact() ? new Uncertainty.Fixed(range.middle()) : new Uncertainty.Spread(range, least, most);
    }

    /** As it is written in a file; read again, the same number. */
    String text(double value) {
        return written.text(
                switch (this) {
                    case SHARE -> BigDecimal.valueOf(value).movePointRight(2);
                    case LOG_GROWTH -> percentGrowth(value);
                    default -> BigDecimal.valueOf(value);
                });
    }

    /** The shortest percentage that comes to these log points. */
    private static BigDecimal percentGrowth(double logPoints) {
        BigDecimal exact = BigDecimal.valueOf(Math.expm1(logPoints)).movePointRight(2);
        for (int digits = 0; digits < exact.scale(); digits++) {
            BigDecimal shorter = exact.setScale(digits, RoundingMode.HALF_EVEN);
            if (LOG_GROWTH.toModel(shorter) == logPoints) {
                return shorter;
            }
        }
        return exact;
    }

    /**
     * The ways in which a number without a unit may be read as this kind of value.
     *
     * @param alone whether no other kind of value could be meant
     */
    List<String> readings(BigDecimal bare, boolean alone) {
        boolean isPercent = written == Written.PERCENT || written == Written.PERCENT_A_YEAR;
        return isPercent && alone
                ? List.of(written.text(bare), written.text(bare.movePointRight(2)))
                : List.of(written.text(bare));
    }

    static BigDecimal millions(BigDecimal number) {
        return number.multiply(MILLION);
    }
}

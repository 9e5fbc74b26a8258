package org.evenkeel.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as people read them. Negative numbers carry a true minus sign (U+2212), which does not wrap and which screen
 * readers say; files for machines use {@link #plain}.
 */
public final class Numbers {

    /** A true minus sign: it does not wrap, and screen readers say it. */
    public static final String MINUS = "\u2212";

    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Numbers() {}

    /** A whole number with thousands separators: {@code 6,357}. Halves round away from zero. */
    public static String count(double value) {
        return signed(value, 0, "");
    }

    /** Pounds to the pound: {@code £80,301,000}. */
    public static String pounds(double pounds) {
        return signed(pounds, 0, "£");
    }

    /** Pounds to the penny: {@code £80,301,000.25}. */
    public static String pennies(double pounds) {
        return signed(pounds, 2, "£");
    }

    /** Pounds as millions to one decimal place: {@code £12.3m}. */
    public static String millions(double pounds) {
        return signed(pounds / 1_000_000, 1, "£") + "m";
    }

    /** A share from 0 to 1 as a whole percentage: {@code 53%}. */
    public static String percent(double share) {
        return percent(share, 0);
    }

    /** A share from 0 to 1 as a percentage with the decimal places given: {@code 5.6%}. */
    public static String percent(double share, int places) {
        return signed(share * 100, places, "") + "%";
    }

    /**
     * A count as a sentence gives it, to about two or three figures, because a forecast knows no more: {@code 9,900} for
     * 9,873, {@code 350} for 347. Below 100 it is exact.
     */
    public static String rounded(double value) {
        return count(toFewFigures(value));
    }

    /** The value that {@link #rounded} shows: to the nearest 100 from 2,000, to the nearest 10 from 100. */
    public static double toFewFigures(double value) {
        double size = Math.abs(value);
        double step = size >= 2_000 ? 100 : size >= 100 ? 10 : 1;
        return Math.signum(value) * Math.floor(size / step + 0.5) * step;
    }

    /**
     * A number for a file that a program reads: no separators, an ASCII minus sign, at most the decimal places given (0
     * to 6) and no trailing zeros, so that the same value always gives the same bytes.
     */
    public static String plain(double value, int places) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a number that can be written: " + value);
        }
        double scaled = Math.abs(value) * POWERS[places];
        if (scaled > Long.MAX_VALUE / 2.0) {
            return BigDecimal.valueOf(value)
                    .setScale(places, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        // Files hold millions of these: whole arithmetic is some ten times faster than decimals.
        long digits = Math.round(scaled);
        int left = places;
        while (left > 0 && digits % 10 == 0) {
            digits /= 10;
            left--;
        }
        String sign = value < 0 && digits > 0 ? "-" : "";
        if (left == 0) {
            return sign + digits;
        }
        long power = (long) POWERS[left];
        String fraction = Long.toString(power + digits % power);
        return sign + digits / power + "." + fraction.substring(1);
    }

    private static String signed(double value, int places, String before) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a number that can be shown: " + value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        // A value that rounds to nothing is shown without a sign: "−£0.0m" would look like a deficit.
        return (rounded.signum() < 0 ? MINUS : "") + before + format(places).format(rounded.abs());
    }

    private static DecimalFormat format(int places) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format;
    }
}

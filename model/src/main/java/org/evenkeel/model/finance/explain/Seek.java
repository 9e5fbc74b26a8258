package org.evenkeel.model.finance.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.time.FinancialYear;

/**
 * What it would take: searches on the expected path, whose answers are then confirmed by runs. See
 * {@code docs/method/seek.md}.
 */
public final class Seek {

    /** How often an answer that the runs do not confirm is corrected by what they say. */
    private static final int CORRECTIONS = 3;

    private static final int HALVINGS = 30;

    private final Outlook outlook;
    private final Trials trials;

    private Seek(Outlook outlook, Trials trials) {
        this.outlook = outlook;
        this.trials = trials;
    }

    /** Searches around an outlook, confirmed by runs of these settings. */
    public static Seek around(Outlook outlook, RunSettings settings, Progress progress) {
        return new Seek(outlook, new Trials(settings, progress));
    }

    /** Searches around an outlook whose forecast has been made already. */
    public static Seek around(Outlook outlook, Forecast forecast, Progress progress) {
        Trials trials = new Trials(forecast.settings(), progress);
        trials.keep(forecast, outlook.scenario());
        return new Seek(outlook, trials);
    }

    Outlook outlook() {
        return outlook;
    }

    Trials trials() {
        return trials;
    }

    /**
     * Years of in-year balance.
     *
     * @param expected the first year in which the expected in-year position is not negative, if there is one
     * @param chance the chance that was asked for
     * @param likely the first year in which at least that share of runs is in balance, if there is one
     * @param years what is expected of every year, and its chance
     * @param runs how many runs the chances rest on
     */
    public record Balance(
            Optional<FinancialYear> expected,
            double chance,
            Optional<FinancialYear> likely,
            List<Year> years,
            int runs) {

        /** Keeps its own copy. */
        public Balance {
            years = List.copyOf(years);
        }

        /** One year: the expected in-year position in pence, and the share of runs in which it is not negative. */
        public record Year(FinancialYear year, long expectedPence, double chance) {}
    }

    /** The earliest year of in-year balance. */
    public Balance earliestBalance(double chance) {
        Expected expected = outlook.expected();
        PositionFan money = trials.money(outlook);
        List<Balance.Year> years = money.years().stream()
                .map(year -> new Balance.Year(
                        year, expected.position().at(Line.IN_YEAR, year).pence(), chanceOfBalance(money, year)))
                .toList();
        return new Balance(
                years.stream()
                        .filter(year -> year.expectedPence() >= 0)
                        .findFirst()
                        .map(Balance.Year::year),
                chance,
                years.stream()
                        .filter(year -> year.chance() >= chance)
                        .findFirst()
                        .map(Balance.Year::year),
                years,
                trials.runs());
    }

    private static double chanceOfBalance(PositionFan money, FinancialYear year) {
        int met = 0;
        for (int run = 0; run < money.runs(); run++) {
            met += money.position(run).at(Line.IN_YEAR, year).isNegative() ? 0 : 1;
        }
        return met / (double) money.runs();
    }

    /**
     * The size of one thing that meets a condition.
     *
     * @param dial what is turned
     * @param condition what is required
     * @param chance the chance that was asked for
     * @param verdict how the search ended
     * @param size the size found; empty unless one was
     * @param most the largest size that was tried
     * @param asPlanned the share of runs that meet the condition as planned
     * @param confirmed the share of runs that meet it at that size, or at the largest that was tried
     * @param runs how many runs the shares rest on
     */
    public record Size(
            Dial dial,
            Condition condition,
            double chance,
            Verdict verdict,
            OptionalDouble size,
            double most,
            double asPlanned,
            OptionalDouble confirmed,
            int runs) {}

    /** How a search ended. */
    public enum Verdict {
        /** Met as planned. */
        MET_ALREADY,
        /** A size was found, and the runs confirm it. */
        CONFIRMED,
        /** A size was found on the expected path; the runs come short of the chance. */
        NOT_CONFIRMED,
        /** No size of this does it. */
        NO_SIZE,
        /** The plan has nothing of the kind to turn. */
        NOTHING_TO_TURN,
        /** The forecast does not reach so far. */
        OUT_OF_REACH
    }

    /** The smallest size of a dial that meets a condition with a chance, 0 to 1. */
    public Size size(Dial dial, Condition condition, double chance) {
        double[] planned = trials.values(outlook, condition);
        if (planned.length == 0) {
            return new Size(
                    dial,
                    condition,
                    chance,
                    Verdict.OUT_OF_REACH,
                    OptionalDouble.empty(),
                    0,
                    0,
                    OptionalDouble.empty(),
                    0);
        }
        double asPlanned = Trials.chance(planned, condition);
        Verdict early = asPlanned >= chance
                ? Verdict.MET_ALREADY
                : dial.turned(outlook, dial.neutral()).isEmpty() ? Verdict.NOTHING_TO_TURN : null;
        if (early != null) {
            OptionalDouble at =
                    early == Verdict.MET_ALREADY ? OptionalDouble.of(dial.neutral()) : OptionalDouble.empty();
            return new Size(
                    dial,
                    condition,
                    chance,
                    early,
                    at,
                    dial.neutral(),
                    asPlanned,
                    OptionalDouble.of(asPlanned),
                    trials.runs());
        }
        return search(dial, condition, chance, planned);
    }

    private Size search(Dial dial, Condition condition, double chance, double[] planned) {
        DoubleUnaryOperator goodness = size -> goodness(turned(dial, size), condition);
        double most = dial.most(outlook);
        double wanted = goodness.applyAsDouble(dial.neutral()) + Trials.shortfall(planned, condition, chance);
        double size = dial.neutral();
        double confirmed = Trials.chance(planned, condition);
        boolean isAtMost = false;
        for (int attempt = 0; attempt < CORRECTIONS && confirmed < chance && !isAtMost; attempt++) {
            isAtMost = goodness.applyAsDouble(most) < wanted;
            size = isAtMost ? most : smallest(goodness, size, most, wanted);
            double[] values = trials.values(turned(dial, size), condition);
            confirmed = Trials.chance(values, condition);
            wanted = goodness.applyAsDouble(size) + Trials.shortfall(values, condition, chance);
        }
        Verdict verdict = confirmed >= chance ? Verdict.CONFIRMED : isAtMost ? Verdict.NO_SIZE : Verdict.NOT_CONFIRMED;
        return new Size(
                dial,
                condition,
                chance,
                verdict,
                verdict == Verdict.NO_SIZE ? OptionalDouble.empty() : OptionalDouble.of(size),
                most,
                Trials.chance(planned, condition),
                OptionalDouble.of(confirmed),
                trials.runs());
    }

    private Outlook turned(Dial dial, double size) {
        return dial.turned(outlook, size).orElseThrow();
    }

    /** The number the condition looks at, on the expected path, so that more is better. */
    static double goodness(Outlook outlook, Condition condition) {
        Expected expected = outlook.expected();
        double value = ConditionValue.of(
                        condition, expected.position(), expected.path().until(), expected.path()::plans)
                .orElseThrow();
        return condition.direction() == Condition.Direction.AT_LEAST ? value : -value;
    }

    /** The smallest size that reaches what is wanted, rounded up to a hundredth; the largest is known to reach it. */
    private static double smallest(DoubleUnaryOperator goodness, double from, double most, double wanted) {
        double low = from;
        double high = most;
        for (int i = 0; i < HALVINGS && high - low > 0.002; i++) {
            double middle = (low + high) / 2;
            if (goodness.applyAsDouble(middle) >= wanted) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Math.min(most, Math.ceil(high * 100 - 1e-9) / 100);
    }
}

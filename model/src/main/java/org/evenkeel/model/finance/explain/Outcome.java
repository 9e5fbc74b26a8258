package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.finance.Position;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;

/** A number that somebody asks about. */
public sealed interface Outcome {

    /** Its value: plans, or pence. @throws IllegalArgumentException if the forecast does not reach it */
    double in(Expected expected);

    /** As it is typed and written to files: {@code plans@2031-03}, {@code in-year@2030-31}, {@code cumulative@2030-31}. */
    String text();

    /** What it is, in plain words. */
    String title();

    /** Whether it is pence rather than plans. */
    default boolean isMoney() {
        return !(this instanceof Plans);
    }

    /** Plans at the middle of a month, a {@code MonthIndex}. */
    record Plans(int month) implements Outcome {
        @Override
        public double in(Expected expected) {
            if (month < expected.path().start() || month > expected.path().until()) {
                throw new IllegalArgumentException("The forecast does not reach " + MonthIndex.text(month));
            }
            return expected.path().at(Measure.PLANS, Group.ALL, month);
        }

        @Override
        public String text() {
            return "plans@" + MonthIndex.text(month);
        }

        @Override
        public String title() {
            return "Plans in " + MonthIndex.text(month);
        }
    }

    /** Income less spend of a financial year. */
    record InYear(FinancialYear year) implements Outcome {
        @Override
        public double in(Expected expected) {
            return pence(expected.position().inYear(year), year);
        }

        @Override
        public String text() {
            return "in-year@" + year;
        }

        @Override
        public String title() {
            return "In-year position, " + year;
        }
    }

    /** The cumulative position at the end of a financial year. */
    record Cumulative(FinancialYear year) implements Outcome {
        @Override
        public double in(Expected expected) {
            return pence(expected.position().cumulative(year), year);
        }

        @Override
        public String text() {
            return "cumulative@" + year;
        }

        @Override
        public String title() {
            return "Cumulative position at the end of " + year;
        }
    }

    private static double pence(Optional<Money> money, FinancialYear year) {
        return money.orElseThrow(() -> new IllegalArgumentException("The forecast has no account of " + year))
                .pence();
    }

    /** Reads {@code plans@2031-03} and the like; empty if it is none. */
    static Optional<Outcome> parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        String when = text.substring(at + 1);
        try {
            return switch (text.substring(0, at)) {
                case "plans" -> Optional.of(new Plans(MonthIndex.parse(when)));
                case "in-year" -> Optional.of(new InYear(FinancialYear.parse(when)));
                case "cumulative" -> Optional.of(new Cumulative(FinancialYear.parse(when)));
                default -> Optional.empty();
            };
        } catch (java.time.DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What is asked about unless told otherwise: plans in the last month, and both positions of the last whole year. */
    static List<Outcome> usual(Expected expected) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(new Plans(expected.path().until()));
        Position position = expected.position();
        if (position.years() > 0) {
            FinancialYear last = new FinancialYear(position.first().startYear() + position.years() - 1);
            outcomes.add(new InYear(last));
            outcomes.add(new Cumulative(last));
        }
        return List.copyOf(outcomes);
    }
}

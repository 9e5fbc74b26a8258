package org.evenkeel.model.finance.explain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenkeel.model.finance.ExpectedAccount;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.intake.monthly.Figure;
import org.evenkeel.model.intake.monthly.MonthlyFigures;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Table;

/** What a forecast said of each month, in the words of a council's monthly figures. */
sealed interface Foretold {

    /** A figure of a month; pence for spending. */
    OptionalDouble of(Figure figure, int month);

    /** The share of requests that become plans, over the months from the first to before the last. */
    OptionalDouble shareIssued(int first, int last);

    /** What a plan in a placement costs in a month, in pence; empty if the forecast does not say. */
    Optional<Map<Placement, Double>> pricePerPlan(int month);

    /** Plans in a placement; only where there are prices. */
    double plans(Placement placement, int month);

    /** Ours: the expected path, and the account of the whole financial years in it. */
    final class Ours implements Foretold {

        private final ExpectedPath path;
        private final Course course;
        private final ExpectedAccount account;
        private final Table delay;
        private final Map<FinancialYear, Map<Placement, List<Long>>> paid = new HashMap<>();

        Ours(Outlook outlook) {
            this(outlook, outlook.middle());
        }

        private Ours(Outlook outlook, Course course) {
            this(outlook, course, ExpectedPath.of(outlook.assumptions(), outlook.scenario(), course));
        }

        Ours(Outlook outlook, Course course, ExpectedPath path) {
            this.course = course;
            this.path = path;
            account = new ExpectedAccount(outlook.plan(), outlook.assumptions(), course);
            delay = outlook.assumptions().outcomeDelay();
        }

        @Override
        public OptionalDouble of(Figure figure, int month) {
            if (month < path.start() || month > path.until()) {
                return OptionalDouble.empty();
            }
            return switch (figure) {
                case PLANS -> OptionalDouble.of(path.plans(month));
                case REQUESTS -> OptionalDouble.of(path.at(Measure.REQUESTS, Group.ALL, month));
                case NEW_PLANS -> OptionalDouble.of(path.at(Measure.STARTS, Group.ALL, month));
                case MOVED_IN -> OptionalDouble.of(arrivals(month));
                case CEASED -> OptionalDouble.of(path.at(Measure.CEASES, Group.ALL, month));
                case MOVED_OUT ->
                    OptionalDouble.of(ceased(CeaseReason.TRANSFERRED, month) + ceased(CeaseReason.LEFT_ENGLAND, month));
                case NOT_ASSESSED, NOT_ISSUED -> OptionalDouble.empty();
                case SPENDING -> paid(month).stream().mapToDouble(Ours::sum).findFirst();
            };
        }

        private static double sum(Map<Placement, Double> parts) {
            return parts.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        private double arrivals(int month) {
            return course.arrivalsPerMonth(month - path.start());
        }

        private double ceased(CeaseReason reason, int month) {
            return path.at(Measure.CEASES, new Group.OfReason(reason), month);
        }

        /** New plans after an assessment for each request that was due to have its outcome. */
        @Override
        public OptionalDouble shareIssued(int first, int last) {
            double issued = 0;
            double due = 0;
            for (int month = first; month < last; month++) {
                issued += path.at(Measure.STARTS, Group.ALL, month) - arrivals(month);
                for (int wait = 0; wait < delay.size(); wait++) {
                    int asked = month - wait;
                    due += delay.at(wait)
                            * (asked < path.start()
                                    ? course.requestsPerMonth(asked - path.start())
                                    : path.at(Measure.REQUESTS, Group.ALL, asked));
                }
            }
            return due > 0 && issued > 0 ? OptionalDouble.of(issued / due) : OptionalDouble.empty();
        }

        private Optional<Map<Placement, Double>> paid(int month) {
            FinancialYear year = FinancialYear.ofMonth(month);
            if (!account.years().contains(year)) {
                return Optional.empty();
            }
            Map<Placement, List<Long>> months = paid.computeIfAbsent(year, this::yearPaid);
            Map<Placement, Double> parts = new EnumMap<>(Placement.class);
            months.forEach((placement, pence) -> parts.put(placement, (double) pence.get(month - year.firstMonth())));
            return Optional.of(parts);
        }

        private Map<Placement, List<Long>> yearPaid(FinancialYear year) {
            Map<Placement, List<Long>> pence = new EnumMap<>(Placement.class);
            Placement.ALL.forEach(placement -> pence.put(placement, account.months(path, Line.spend(placement), year)));
            return pence;
        }

        @Override
        public Optional<Map<Placement, Double>> pricePerPlan(int month) {
            return paid(month).map(parts -> {
                Map<Placement, Double> prices = new EnumMap<>(Placement.class);
                parts.forEach((placement, pence) -> {
                    double plans = plans(placement, month);
                    prices.put(placement, plans > 0 ? pence / plans : 0);
                });
                return prices;
            });
        }

        @Override
        public double plans(Placement placement, int month) {
            return path.plans(month, placement);
        }
    }

    /** The council's own, from the columns of the file that begin with {@code forecast_}. */
    record OfFile(MonthlyFigures file) implements Foretold {

        @Override
        public OptionalDouble of(Figure figure, int month) {
            return file.forecast(figure, month).stream()
                    .mapToDouble(value -> value)
                    .findFirst();
        }

        /** In a steady flow new plans for each request; the file says no more. */
        @Override
        public OptionalDouble shareIssued(int first, int last) {
            double requests = 0;
            double issued = 0;
            for (int month = first; month < last; month++) {
                requests += of(Figure.REQUESTS, month).orElse(0);
                issued += of(Figure.NEW_PLANS, month).orElse(0)
                        - of(Figure.MOVED_IN, month).orElse(0);
            }
            return requests > 0 && issued > 0 ? OptionalDouble.of(issued / requests) : OptionalDouble.empty();
        }

        @Override
        public Optional<Map<Placement, Double>> pricePerPlan(int month) {
            return Optional.empty();
        }

        @Override
        public double plans(Placement placement, int month) {
            return 0;
        }
    }
}

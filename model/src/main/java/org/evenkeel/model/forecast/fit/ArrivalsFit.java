package org.evenkeel.model.forecast.fit;

import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.unit.Range;

/**
 * Children with a plan who move in from other councils, and what published stocks and flows leave unexplained. A plan
 * that moves is counted as ceased where it leaves and as nothing where it arrives.
 */
final class ArrivalsFit {

    /** Share of a council's difference from England in arrivals that is taken as lasting. */
    private static final double ARRIVALS_OWN = 0.3;

    /** A council's difference from England counts for at most this much, as a share of plans a year. */
    private static final double MOST_BEYOND = 0.02;

    static final Source FLOWS_TABLE = Source.of(
            "DfE, Education, health and care plans, reporting year 2025",
            "caseload, new plans and ceased plans, 2022 to 2024");

    private final int lastYear;
    private final double nation;

    ArrivalsFit(AuthorityStatistics england) {
        lastYear = FlowHistory.lastYear(england);
        double known = moveIn(england, ArrivalsFit::transferred);
        nation = Double.isNaN(known) ? CeasedShares.transferred(england.detail()) : known;
    }

    Assumption perMonth(AuthorityStatistics own, int plans) {
        double council = moveIn(own, ArrivalsFit::leftOver);
        double difference = Double.isNaN(council) ? 0 : Math.clamp(council - nation, -MOST_BEYOND, MOST_BEYOND);
        double perMonth = Math.max(0, nation + ARRIVALS_OWN * difference) * plans / 12;
        return new Assumption(
                "arrivals-per-month",
                "Children with a plan who move in from other councils",
                "plans a month",
                Uncertainty.atLeastZero(new Range(0.7 * perMonth, perMonth, 1.3 * perMonth)),
                Basis.POOLED,
                FLOWS_TABLE,
                "As many as move between councils in England, which are counted as ceased where they leave but not"
                        + " as new where they arrive, and a part of what the council's own Januaries, new plans and"
                        + " ceased plans leave over.");
    }

    /** Arrivals as the council states them, by the year. */
    static Assumption perMonth(Assumption perYear) {
        return new Assumption(
                "arrivals-per-month",
                perYear.title(),
                "plans a month",
                Uncertainty.atLeastZero(perYear.value().range().times(1.0 / 12)),
                perYear.basis(),
                perYear.source(),
                perYear.note());
    }

    /**
     * Children with a plan who move in during a year, as a share of the plans at its beginning: in England as many as
     * move between councils; in a council what the Januaries, new plans and ceased plans leave over. Mean of the years.
     */
    private double moveIn(AuthorityStatistics area, ToDoubleBiFunction<AuthorityStatistics, Integer> ofYear) {
        return IntStream.of(lastYear - 1, lastYear)
                .mapToDouble(year -> ofYear.applyAsDouble(area, year))
                .filter(share -> !Double.isNaN(share))
                .average()
                .orElse(Double.NaN);
    }

    private static double transferred(AuthorityStatistics area, int year) {
        return area.flows().ceasedByReason().of(CeaseReason.TRANSFERRED).orNaN(year)
                / area.stock().plans().orNaN(year);
    }

    private static double leftOver(AuthorityStatistics area, int year) {
        double before = area.stock().plans().orNaN(year);
        double after = area.stock().plans().orNaN(year + 1);
        double started = area.flows().newPlans().orNaN(year);
        double ceased = area.flows().ceased().orNaN(year);
        return (after - before - started + ceased) / before;
    }
}

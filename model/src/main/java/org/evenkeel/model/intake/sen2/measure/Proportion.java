package org.evenkeel.model.intake.sen2.measure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedFlows.Timeliness;
import org.evenkeel.model.statistics.YearSeries;

/** One measure as a share of another, 0 to 1, as the department publishes it where it does. */
public enum Proportion {
    /** Refusals, of all requests received: not only of those decided. */
    REFUSED(Measure.REFUSED, Measure.REQUESTS, "Requests refused, of all requests"),
    /** Decisions whether to assess within six weeks, of those whose six weeks are known. */
    IN_SIX_WEEKS(Measure.IN_SIX_WEEKS, Measure.SIX_WEEKS, "Requests decided within six weeks"),
    /** Assessments with no plan, of all completed. */
    NOT_ISSUED(Measure.NOT_ISSUED, Measure.ASSESSMENTS, "Assessments that led to no plan"),
    /** Plans within 20 weeks, cases with an exception among them. */
    IN_TWENTY(Measure.IN_TWENTY, Measure.TIMED, "Plans within 20 weeks, exceptions included"),
    /** Plans within 20 weeks, cases with an exception left out of both sides. */
    IN_TWENTY_PLAIN(Measure.IN_TWENTY_PLAIN, Measure.TIMED_PLAIN, "Plans within 20 weeks, exceptions left out"),
    /** Plans that took more than a year, exceptions included. */
    OVER_YEAR(Measure.OVER_YEAR, Measure.TIMED, "Plans that took over a year"),
    /** Not in education or training when the plan ceased, of those who were 16 or over. */
    NEET(Measure.CEASED_NEET, Measure.CEASED_YOUNG, "Out of education when the plan ceased, of 16 or over"),
    /** In independent or non-maintained special schools, of all plans. */
    INDEPENDENT_SPECIAL(Measure.PLANS, Measure.PLANS, "In independent and non-maintained special schools");

    /** Every share, in the order of tables. */
    public static final List<Proportion> ALL = List.of(values());

    private final Measure part;
    private final Measure whole;
    private final String label;

    Proportion(Measure part, Measure whole, String label) {
        this.part = part;
        this.whole = whole;
        this.label = label;
    }

    /** The code used in files, such as {@code in-twenty}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Plain words. */
    public String label() {
        return label;
    }

    /** What is counted above the line. */
    public Measure part() {
        return part;
    }

    /** What it is a share of. */
    public Measure whole() {
        return whole;
    }

    /** The breakdown whose group is counted above the line: all, but for placements. */
    Breakdown partBreakdown() {
        return this == INDEPENDENT_SPECIAL ? Breakdown.PLACEMENT : Breakdown.ALL;
    }

    /** That group. */
    String partGroup() {
        return this == INDEPENDENT_SPECIAL ? Placement.INDEPENDENT_SPECIAL.code() : "all";
    }

    /** Whether it is of a day in January; otherwise of the calendar year before it. */
    public boolean isOfJanuary() {
        return whole == Measure.PLANS;
    }

    /**
     * The published share of an area, if there is one.
     *
     * @param year of the January, or the calendar year of a flow
     */
    public OptionalDouble published(AuthorityStatistics area, int year) {
        Timeliness time = area.flows().timeliness();
        return switch (this) {
            case REFUSED -> ratio(area.flows().refused(), area.flows().requests(), year);
            case NOT_ISSUED -> ratio(area.flows().notIssued(), area.flows().assessments(), year);
            case IN_TWENTY -> ratio(time.withinTwentyWeeks(), time.issued(), year);
            case IN_TWENTY_PLAIN -> ratio(time.withinTwentyWeeksNoExceptions(), time.issuedNoExceptions(), year);
            case OVER_YEAR -> ratio(time.overAYear(), time.issued(), year);
            case INDEPENDENT_SPECIAL ->
                ratio(
                        area.stock().byPlacement().of(Placement.INDEPENDENT_SPECIAL),
                        area.stock().plans(),
                        year);
            case IN_SIX_WEEKS, NEET -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble ratio(YearSeries part, YearSeries whole, int year) {
        return part.has(year) && whole.has(year) && whole.orNaN(year) > 0
                ? OptionalDouble.of(part.orNaN(year) / whole.orNaN(year))
                : OptionalDouble.empty();
    }
}

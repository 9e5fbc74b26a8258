package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.sector.Placement;

/**
 * A line of the account of one financial year.
 *
 * @param code the word used in files, such as {@code spend.state-special}
 * @param title what it is, in plain words
 * @param kind what it counts towards
 * @param isTotal whether it sums up other lines
 */
public record Line(String code, String title, Kind kind, boolean isTotal) {

    /** What a line counts towards. */
    public enum Kind {
        /** Money in, positive. */
        INCOME,
        /** Cost, positive. */
        SPEND,
        /** Income less spend; negative is a deficit. */
        POSITION
    }

    public static final Line HIGH_NEEDS_BLOCK = part("income.high-needs-block", "High needs block", Kind.INCOME);
    public static final Line BLOCK_TRANSFER =
            part("income.block-transfer", "Transfer from the schools block", Kind.INCOME);
    public static final Line INCOME = new Line("income", "Income", Kind.INCOME, true);
    public static final Line OTHER_SPEND = part("spend.other", "Other high needs spending", Kind.SPEND);
    public static final Line INTERVENTIONS = part("spend.interventions", "Cost of what is planned", Kind.SPEND);
    public static final Line SPEND = new Line("spend", "Spending", Kind.SPEND, true);
    public static final Line IN_YEAR = new Line("in-year", "In-year position", Kind.POSITION, true);
    public static final Line CUMULATIVE = new Line("cumulative", "Cumulative position", Kind.POSITION, true);

    /** What plans in one placement cost. */
    public static Line spend(Placement placement) {
        return part("spend." + placement.code(), placement.label(), Kind.SPEND);
    }

    /** Another line of income. */
    public static Line income(Item item) {
        return part("income." + item.id(), item.title(), Kind.INCOME);
    }

    /** The lines of a management plan's account, in the order of files and pages. */
    public static List<Line> of(ManagementPlan plan) {
        List<Line> lines = new ArrayList<>(List.of(HIGH_NEEDS_BLOCK, BLOCK_TRANSFER));
        plan.income().others().forEach(item -> lines.add(income(item)));
        lines.add(INCOME);
        for (Placement placement : Placement.values()) {
            lines.add(spend(placement));
        }
        lines.add(OTHER_SPEND);
        if (plan.hasCosts()) {
            lines.add(INTERVENTIONS);
        }
        lines.addAll(List.of(SPEND, IN_YEAR, CUMULATIVE));
        return List.copyOf(lines);
    }

    private static Line part(String code, String title, Kind kind) {
        return new Line(code, title, kind, false);
    }
}

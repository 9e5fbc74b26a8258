package org.evenkeel.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.evenkeel.model.intake.sen2.measure.Breakdown;
import org.evenkeel.model.intake.sen2.measure.Measure;
import org.evenkeel.model.intake.sen2.measure.Peers;
import org.evenkeel.model.intake.sen2.measure.Proportion;
import org.evenkeel.model.intake.sen2.measure.Release;
import org.evenkeel.model.intake.sen2.quality.Readiness;
import org.evenkeel.model.intake.sen2.quality.ReadinessReport;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.disclosure.DisclosureRule;
import org.evenkeel.report.wording.Numbers;

/** Measures told to a person: what matters most; the files have all of it. */
final class MeasureText {

    private static final List<Breakdown> SHOWN =
            List.of(Breakdown.SEX, Breakdown.NEED, Breakdown.PLACEMENT, Breakdown.MONTHS_HELD);

    private final Terminal terminal;
    private final MeasureTables tables;
    private final Release own;
    private final ReadinessReport readiness;

    MeasureText(Terminal terminal, MeasureTables tables, ReadinessReport readiness) {
        this.terminal = terminal;
        this.tables = tables;
        this.readiness = readiness;
        this.own = tables.own();
    }

    void tell(String file, Map<String, Integer> leftOut) {
        terminal.head(file + ": " + tables.council() + ", collection year " + own.year());
        terminal.tell(rule());
        counts();
        shares();
        independentSpecial();
        SHOWN.forEach(breakdown -> breakdown(Measure.PLANS, breakdown));
        breakdown(Measure.CEASED, Breakdown.REASON);
        leftOut(leftOut);
        terminal.say("");
        terminal.tell(
                "Ages, ethnicity and every other breakdown: --format csv, or --out DIR, which also writes what each"
                        + " measure means, where that is from and how sure it is.");
    }

    private String rule() {
        DisclosureRule rule = own.rule();
        return own.isRestricted()
                ? "Restricted: every count as it is. It may not leave the area in which the return itself may be read."
                : "Counts are rounded to the nearest " + rule.round() + ". " + rule.hidden()
                        + " stands for a count of 1 to " + (rule.small() - 1)
                        + ", or one from which such a count could be worked out; " + rule.missing()
                        + " for not available; "
                        + rule.none() + " for not applicable.";
    }

    private void counts() {
        terminal.say("");
        boolean hasLast = tables.last().isPresent();
        TextTable table = hasLast
                ? new TextTable(
                        1, "Count", String.valueOf(own.year()), String.valueOf(own.year() - 1), "change", "ready")
                : new TextTable(1, "Count", String.valueOf(own.year()), "ready");
        for (Measure measure : Measure.ALL) {
            String now = MeasureTables.said(tables.count(own.count(measure)));
            String ready = ReadinessText.of(readiness, measure, Breakdown.ALL);
            if (hasLast) {
                table.row(
                        label(measure),
                        now,
                        MeasureTables.said(tables.lastCount(measure, Breakdown.ALL, "all")),
                        tables.change(measure, Breakdown.ALL, "all"),
                        ready);
            } else {
                table.row(label(measure), now, ready);
            }
        }
        table.lines().forEach(terminal::say);
        terminal.tell("Plans are of the census day in January " + own.year() + ", all else of the calendar year "
                + (own.year() - 1) + ". Ready is the share of children with nothing found on what the count needs, "
                + ReadinessText.WEAK + " too few to rely on; \"./evenkeel check\" says what was found.");
    }

    private static String label(Measure measure) {
        String label = measure.label();
        return (label.startsWith("of those") ? "    " : label.startsWith("of ") ? "  " : "") + label;
    }

    private void shares() {
        terminal.say("");
        boolean hasLast = tables.last().isPresent();
        TextTable table =
                new TextTable(1, "Per cent", "now", hasLast ? "last" : "published", "points", "neighbours", "England");
        for (Proportion share : Proportion.ALL) {
            table.row(
                    share.label(),
                    tables.share(share),
                    tables.lastShare(share),
                    tables.pointsOnLast(share),
                    tables.percent(tables.neighbours(share)),
                    tables.percent(tables.england(share)));
        }
        table.lines().forEach(terminal::say);
        terminal.tell(
                (hasLast ? "Last is last year's return. " : "Published is the council's own latest published figure. ")
                        + "Points is the difference. Neighbours is the mean of the ten statistical neighbours of May 2025,"
                        + " each counting alike. Published figures, neighbours' and England's are the latest shipped: "
                        + years() + ".");
    }

    private String years() {
        int stock = published(Proportion.INDEPENDENT_SPECIAL);
        int flow = published(Proportion.REFUSED);
        return "January " + stock + " for plans, calendar " + flow + " for the rest";
    }

    private int published(Proportion share) {
        return tables.published(share).map(Peers.Published::year).orElse(own.year() - 1);
    }

    /** The table of council's own papers: how many, what share, beside neighbours and last year. */
    private void independentSpecial() {
        Proportion share = Proportion.INDEPENDENT_SPECIAL;
        String group = Placement.INDEPENDENT_SPECIAL.code();
        terminal.say("");
        terminal.head(share.label());
        if (!own.hasRegister()) {
            terminal.tell(
                    "Not known: a return has the number of a school, not its type. Give an extract of Get information"
                            + " about schools with --register.");
            return;
        }
        terminal.say("");
        TextTable table = new TextTable(
                1, "Date", "% of plans", "vs " + published(share) + " neighbours", "number", "vs last year");
        tables.last().ifPresent(last -> {
            MeasureTables before = new MeasureTables(last, Optional.empty(), tables.peers(), tables.council());
            table.row(
                    "January " + last.year(),
                    before.share(share),
                    before.points(share, tables.neighbours(share)),
                    before.count(last.count(Measure.PLANS, Breakdown.PLACEMENT, group)),
                    own.rule().missing());
        });
        table.row(
                "January " + own.year(),
                tables.share(share),
                tables.points(share, tables.neighbours(share)),
                tables.count(own.count(Measure.PLANS, Breakdown.PLACEMENT, group)),
                tables.change(Measure.PLANS, Breakdown.PLACEMENT, group));
        table.lines().forEach(terminal::say);
    }

    private void breakdown(Measure measure, Breakdown breakdown) {
        terminal.say("");
        TextTable table = new TextTable(
                1,
                measure.label() + " by " + breakdown.label().toLowerCase(Locale.UK),
                String.valueOf(own.year()),
                "%",
                "last year",
                "change");
        if (readiness.of(measure, breakdown).filter(Readiness::isWeak).isPresent()) {
            terminal.tell(ReadinessText.WEAK + " Weak: "
                    + ReadinessText.of(readiness, measure, breakdown).substring(1)
                    + " of children have nothing found on what this needs.");
            terminal.say("");
        }
        for (Breakdown.Group group : own.groups(breakdown)) {
            OptionalInt count = own.count(measure, breakdown, group.code());
            String last = tables.lastCount(measure, breakdown, group.code());
            if (!count.equals(OptionalInt.of(0))
                    || !(last.equals("0") || tables.last().isEmpty())) {
                table.row(
                        group.label(),
                        MeasureTables.said(tables.count(count)),
                        tables.percent(
                                own.shareOfAll(measure, breakdown, group.code()),
                                own.rule().hidden()),
                        MeasureTables.said(last),
                        tables.change(measure, breakdown, group.code()));
            }
        }
        table.lines().forEach(terminal::say);
    }

    /** Faults of the return, as numbers that tell of no child. */
    private void leftOut(Map<String, Integer> leftOut) {
        if (!leftOut.isEmpty()) {
            terminal.say("");
            terminal.head("Not counted");
            DisclosureRule rule = own.rule();
            leftOut.forEach((what, number) -> terminal.item(what + ": "
                    + (own.isRestricted()
                            ? Numbers.count(number)
                            : rule.isSmall(number) ? "a few" : "about " + Numbers.count(rule.rounded(number)))));
        }
    }
}

package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Area;
import org.evenkeel.model.forecast.Delivery;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;

/** What interventions change, in plain words. */
public final class InterventionWords {

    private InterventionWords() {}

    static Table table(List<Intervention> interventions, Sources sources) {
        return table("interventions", "What is planned, and what it is expected to change", interventions, sources);
    }

    static Table table(String id, String caption, List<Intervention> interventions, Sources sources) {
        return new Table(
                id,
                caption,
                List.of(
                        Column.text("Intervention"),
                        Column.text("What it changes"),
                        Column.text("How much (80% range)"),
                        Column.text("For whom, and when"),
                        Column.text("Source")),
                interventions.stream()
                        .map(each -> Table.Row.of(
                                Cell.of(each.name()),
                                Cell.of(changes(each.lever())),
                                Cell.of(effect(each.effect())),
                                Cell.of(whom(each.scope()) + "; " + when(each.ramp()) + sure(each.delivery())),
                                sources.cell(each.source())))
                        .toList(),
                "Sources are listed by number under what the forecast rests on.");
    }

    /** Whom each intervention touches and what changes for them, where the plan says. */
    static List<Block> affected(List<Intervention> interventions, ManagementPlan plan) {
        List<Block.Fact> facts = interventions.stream()
                .map(each -> plan.intervention(each.id()))
                .flatMap(Optional::stream)
                .filter(planned -> !planned.affects().isEmpty())
                .map(planned -> new Block.Fact(planned.intervention().name(), planned.affects()))
                .toList();
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(3, "affected", "Who is affected, and what changes for them"),
                        new Block.Facts(facts));
    }

    /** What a lever changes: {@code requests for an assessment}. */
    public static String changes(Lever lever) {
        return switch (lever) {
            case Lever.Requests _ -> "requests for an assessment";
            case Lever.ShareAssessed _ -> "the share of requests that lead to an assessment";
            case Lever.ShareIssued _ -> "the share of assessments that lead to a plan";
            case Lever.AssessmentCapacity _ -> "assessments that can be made in a month";
            case Lever.Starts _ -> "plans that start";
            case Lever.Ceasing _ -> "plans that cease";
            case Lever.PhaseReview _ -> "plans of those at the end of a phase that do not go on after a review";
            case Lever.Moves moves -> "moves from " + lower(moves.from()) + " to " + lower(moves.to());
            case Lever.Redirect redirect ->
                "new placements in " + lower(redirect.to()) + " in place of " + lower(redirect.from());
            case Lever.Places places ->
                "places in " + lower(places.placement()) + ", used in place of " + lower(places.insteadOf());
        };
    }

    /** By how much: {@code −8 (−12 to −4) a month}. */
    public static String effect(Effect effect) {
        Range size = effect.size();
        String range = size.isExact() ? "" : " (" + signed(size.low()) + " to " + signed(size.high()) + ")";
        String unit = effect.unit() == Effect.Unit.PERCENT
                ? "per cent"
                : effect.unit().words();
        return signed(size.middle()) + range + " " + unit;
    }

    private static String signed(double value) {
        String size = Numbers.plain(Math.abs(value), 1);
        if (size.equals("0")) {
            return "0";
        }
        return (value < 0 ? Numbers.MINUS : "+") + size;
    }

    /** From when and how fast: {@code from April 2025, in full after 6 months}. */
    public static String when(Ramp ramp) {
        String months = ramp.months() == 1 ? " month" : " months";
        String pace = ramp.months() == 0 ? "" : ", in full after " + ramp.months() + months;
        String end = ramp.end() == Ramp.NO_END ? "" : ", until " + Months.full(ramp.end());
        return "from " + Months.full(ramp.start()) + pace + end;
    }

    /** How surely, after a semicolon: {@code ; 2 to 6 months late; with a chance of 80% of coming at all}. */
    public static String sure(Delivery delivery) {
        Range late = delivery.monthsLate();
        String months = late.isExact()
                ? Numbers.plain(late.middle(), 1)
                : Numbers.plain(late.low(), 1) + " to " + Numbers.plain(late.high(), 1);
        return (late.high() == 0 ? "" : "; " + months + (months.equals("1") ? " month late" : " months late"))
                + (delivery.chance() == 1
                        ? ""
                        : "; with a chance of " + Numbers.plain(delivery.chance() * 100, 0) + "% of coming at all");
    }

    /** For whom: {@code ages 16 to 25; in further education or sixth form college}. */
    public static String whom(Scope scope) {
        List<String> parts = new ArrayList<>();
        if (scope.fromAge() > Scope.EVERYONE.fromAge() || scope.toAge() < Scope.EVERYONE.toAge()) {
            parts.add(
                    scope.fromAge() == scope.toAge()
                            ? "age " + scope.fromAge()
                            : "ages " + scope.fromAge() + " to " + scope.toAge());
        }
        if (scope.needs().size() < Need.ALL.size()) {
            parts.add(scope.needs().stream()
                    .sorted(Comparator.naturalOrder())
                    .map(need -> need.label().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")));
        }
        if (scope.placements().size() < Placement.ALL.size()) {
            parts.add(where(scope.placements()));
        }
        if (!scope.areas().isEmpty()) {
            parts.add(scope.areas().stream()
                    .sorted(Comparator.comparingDouble(Area::from))
                    .map(Area::name)
                    .collect(Collectors.joining(", ", "in ", "")));
        }
        return parts.isEmpty() ? "everyone" : String.join("; ", parts);
    }

    /** Those that are meant, or where they are most, those that are not. */
    private static String where(Set<Placement> placements) {
        boolean most = placements.size() > Placement.ALL.size() / 2;
        return Placement.ALL.stream()
                .filter(each -> placements.contains(each) != most)
                .map(InterventionWords::lower)
                .collect(Collectors.joining(", ", most ? "anywhere but in " : "in ", ""));
    }

    /** Within a sentence; initials stay as they are. */
    public static String lower(Placement placement) {
        String label = placement.label();
        boolean initials = Character.isUpperCase(label.charAt(1));
        return initials ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}

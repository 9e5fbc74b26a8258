package org.evenkeel.model.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.unit.Range;

/**
 * Looks, before anything runs, for interventions that cannot be as they are stated: each alone, at full effect and at
 * each end of its range, against what is expected in the first month. What several take away together, or in an unlucky
 * run, is capped by what is there and is no fault.
 */
public final class Feasibility {

    /** For rounding. */
    private static final double TOLERANCE = 1e-9;

    private final Assumptions assumptions;
    private final Intervention intervention;

    private Feasibility(Assumptions assumptions, Intervention intervention) {
        this.assumptions = assumptions;
        this.intervention = intervention;
    }

    /** What is impossible, a sentence or two for each intervention; none if all is well. */
    public static List<String> faults(Assumptions assumptions, Collection<Scenario> scenarios) {
        Set<Intervention> all = new LinkedHashSet<>();
        scenarios.forEach(scenario -> all.addAll(scenario.interventions()));
        List<String> faults = new ArrayList<>();
        for (Intervention intervention : all) {
            Range size = intervention.effect().size();
            for (double end : new double[] {size.middle(), size.low(), size.high()}) {
                String fault = new Feasibility(assumptions, intervention).fault(end);
                if (!fault.isEmpty()) {
                    faults.add("Intervention " + intervention.id()
                            + (intervention.name().isEmpty() ? "" : " (" + intervention.name() + ")") + ": " + fault);
                    break;
                }
            }
        }
        return List.copyOf(faults);
    }

    private String fault(double size) {
        boolean percent = intervention.effect().unit() == Unit.PERCENT;
        return switch (intervention.lever()) {
            case Lever.ShareAssessed _ -> share(assumptions.shareAssessed(), size);
            case Lever.ShareIssued _ -> share(assumptions.shareIssued(), size);
            case Lever.Moves _, Lever.Redirect _ -> {
                boolean outside = size < 0 || (percent && size > 100);
                yield outside ? said(size) + " cannot be: nobody can be moved back by it. Write 0 or more." : "";
            }
            case Lever.PhaseReview _ ->
                size < 0 || size > 100
                        ? said(size) + " cannot be: a review ends between none and all of the plans. Write 0% to 100%."
                        : "";
            case Lever.Places _ -> size < 0 ? "places cannot be fewer than none. Write 0 or more." : "";
            case Lever.Requests _ ->
                percent
                        ? percent(size, "requests")
                        : fewer(size, requests(), "requests", assumptions.requestsPerMonth());
            case Lever.Starts _ ->
                percent
                        ? percent(size, "plans that start")
                        : fewer(size, requests(), "requests for such plans", assumptions.requestsPerMonth());
            case Lever.AssessmentCapacity _ -> capacity(percent, size);
            case Lever.Ceasing _ -> percent ? percent(size, "plans that cease") : ceasing(size);
        };
    }

    private String share(Assumption base, double size) {
        double before = base.value().middle();
        double after = intervention.effect().unit() == Unit.POINTS ? before + size / 100 : before * (1 + size / 100);
        if (after >= -TOLERANCE && after <= 1 + TOLERANCE) {
            return "";
        }
        return said(size) + " would turn the assumption " + base.name() + ", " + number(before * 100) + "%, into "
                + number(after * 100) + "%, which is no share. Change the effect or its range, or the assumption.";
    }

    private String percent(double size, String what) {
        return size < -100 - TOLERANCE ? said(size) + " would make " + what + " negative. Write -100% or more." : "";
    }

    private String fewer(double size, double expected, String what, Assumption base) {
        if (-size <= expected + TOLERANCE) {
            return "";
        }
        return said(size) + " would make a rate negative: only " + number(expected) + " " + what
                + " a month are expected among those it is for (assumption " + base.name()
                + "). Change the effect or its range, or whom it is for.";
    }

    private String capacity(boolean percent, double size) {
        if (assumptions.limits().assessment().isEmpty()) {
            return "it changes the capacity for assessments, and none is stated. State assessment-capacity, or take the"
                    + " intervention out.";
        }
        Assumption first = assumptions.limits().assessment().orElseThrow().in(assumptions.start());
        return percent
                ? percent(size, "assessments that can be made")
                : fewer(size, first.value().middle(), "assessments", first);
    }

    private String ceasing(double size) {
        double plans = 0;
        double ceases = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            if (intervention.scope().covers(cell)) {
                int there = assumptions.opening().plans(cell);
                plans += there;
                ceases -= there
                        * Math.log1p(-Math.min(assumptions.ceasingPerYear().at(cell), 1 - 1e-9))
                        / 12;
            }
        }
        double part = intervention.scope().shareOfCouncil();
        double level = assumptions.ceasingLevel().value().middle();
        String negative = fewer(size, ceases * part * level, "plans that cease", assumptions.ceasingLevel());
        if (!negative.isEmpty() || plans == 0 || size <= plans * part) {
            return negative;
        }
        return said(size) + " would be a chance of ceasing above one: only " + number(plans * part)
                + " plans are maintained among those it is for (assumption opening-plans). Change the effect or its"
                + " range, or whom it is for.";
    }

    /** Requests a month expected in the first month among those whom the intervention is for. */
    private double requests() {
        double sum = 0;
        for (int age = 0; age < Grid.AGES; age++) {
            for (int need = 0; need < Grid.NEEDS; need++) {
                if (intervention.scope().covers(age, need)) {
                    sum += assumptions.requestAges().at(age)
                            * assumptions.needByAge().at(age * Grid.NEEDS + need);
                }
            }
        }
        return assumptions.requestsPerMonth().value().middle()
                * sum
                * intervention.scope().shareOfCouncil();
    }

    private String said(double size) {
        Unit unit = intervention.effect().unit();
        return number(size) + (unit == Unit.PERCENT ? "%" : " " + unit.words());
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}

package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.PlaceLimit;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.workbook.Sheet;

/** What every workbook of a forecast says: how it was made, what was limited, what is done, and what it rests on. */
public final class WorkbookParts {

    private WorkbookParts() {}

    /** How the forecast was made, for the index. */
    public static List<String> about(Forecast forecast, ManagementPlan plan, Provenance provenance) {
        List<String> about = new ArrayList<>();
        about.add("Council: " + forecast.assumptions().authority().name() + ". Management plan: " + plan.title() + ".");
        about.add("A forecast from " + Months.full(forecast.start()) + " to " + Months.full(forecast.until()) + ", "
                + Numbers.count(forecast.settings().runs()) + " runs, seed "
                + forecast.settings().seed() + ", made with Evenkeel " + provenance.version() + ".");
        forecast.scenarios().forEach(scenario -> about.add(scenario.scenario().title() + ": " + done(scenario)));
        about.add(limits(forecast));
        about.add("Anyone who needs a plan gets one. Having fewer plans is not an aim in itself.");
        return about;
    }

    /** Whether interventions and limits of capacity were in a scenario's run: for the head of every table. */
    public static String inTheRun(Forecast forecast, ScenarioForecast scenario) {
        return scenario.scenario().title() + ": " + done(scenario) + " " + limits(forecast);
    }

    /** What a forecast rests on most, in a sentence or two: for the head of every table. */
    public static String inShort(Forecast forecast) {
        StringBuilder text = new StringBuilder("It starts from "
                + Numbers.count(forecast.assumptions().opening().total()) + " plans in "
                + Months.full(forecast.start()) + ".");
        for (Assumption assumption : List.of(
                forecast.assumptions().requestsPerMonth(),
                forecast.assumptions().shareAssessed(),
                forecast.assumptions().shareIssued())) {
            text.append(' ')
                    .append(assumption.title())
                    .append(": ")
                    .append(AssumptionWords.middle(assumption))
                    .append(" (")
                    .append(AssumptionWords.range(assumption))
                    .append(").");
        }
        return text + " All assumptions, with their sources, are on the sheet Assumptions.";
    }

    private static String done(ScenarioForecast scenario) {
        int count = scenario.scenario().interventions().size();
        return count == 0
                ? "no interventions are in the run."
                : count == 1 ? "1 intervention is in the run." : count + " interventions are in the run.";
    }

    private static String limits(Forecast forecast) {
        var limits = forecast.assumptions().limits();
        Set<String> places = new TreeSet<>();
        for (PlaceLimit limit : limits.places()) {
            places.add(limit.placement().label());
        }
        String assessments = limits.assessment().isPresent()
                ? "Assessments are limited to the capacity that is stated."
                : "Assessments are not limited by capacity.";
        return assessments
                + (places.isEmpty()
                        ? " Places are not limited: children go where they would without regard to how many there are."
                        : " Places are limited in: " + String.join("; ", places) + ".");
    }

    /** The sheets on which a workbook says what it rests on. */
    public static List<Sheet> assumptions(Forecast forecast, Optional<MoneyFigures> money) {
        Sources sources = new Sources();
        List<Sheet.Part> parts = new ArrayList<>();
        List<Assumption> register = forecast.assumptions().register();
        if (!register.isEmpty()) {
            parts.add(new Sheet.Part(
                    AssumptionWords.table("assumptions", "Assumptions about plans", register, sources), List.of()));
        }
        money.filter(figures -> !figures.assumptions().isEmpty())
                .ifPresent(figures -> parts.add(new Sheet.Part(
                        AssumptionWords.table(
                                "money-assumptions", "Assumptions about money", figures.assumptions(), sources),
                        List.of())));
        List<Sheet> sheets = new ArrayList<>();
        if (!parts.isEmpty()) {
            sheets.add(new Sheet(
                    "Assumptions",
                    parts,
                    List.of("Every figure that the forecast starts from, how sure we are of it, and where it comes"
                            + " from.")));
        }
        if (!sources.isEmpty()) {
            sheets.add(Sheet.of("Sources", sources.table()));
        }
        return sheets;
    }
}

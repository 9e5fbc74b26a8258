package org.evenkeel.report.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;

/**
 * The options of a management plan, each with its appraisal.
 *
 * @param plan the plan, without the scenario library
 * @param forecast what was run: {@link OptionScenarios#of}, and a cheapest set if one was found
 * @param positions the money of each scenario, in the forecast's order
 * @param all in the same order: doing nothing, the plan as it is, other sets, and each intervention alone
 */
record Options(ManagementPlan plan, Forecast forecast, List<PositionFan> positions, List<Option> all) {

    static Options of(ManagementPlan plan, Forecast forecast, Optional<Goal> goal) {
        List<PositionFan> positions = PositionFan.all(forecast, plan);
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            all.add(option(plan, forecast, forecast.scenarios().get(i), positions.get(i), positions.getFirst(), goal));
        }
        return new Options(plan, forecast, positions, List.copyOf(all));
    }

    private static Option option(
            ManagementPlan plan,
            Forecast forecast,
            ScenarioForecast runs,
            PositionFan money,
            PositionFan base,
            Optional<Goal> goal) {
        Scenario scenario = runs.scenario();
        List<PlannedIntervention> parts = scenario.interventions().stream()
                .map(each -> plan.intervention(each.id()).orElseThrow())
                .toList();
        List<ScenarioForecast> moving = scenario.interventions().stream()
                .filter(Options::movesChildren)
                .map(each -> forecast.scenario(OptionScenarios.alone(each.id())))
                .toList();
        Touched touched = Touched.of(runs, forecast.scenarios().getFirst(), moving);
        boolean isCosted = parts.stream().noneMatch(part -> part.cost().isNone());
        Optional<Double> chance = goal.flatMap(each -> {
            var probability = money.chance(each.condition()).probability();
            return probability.isPresent() ? Optional.of(probability.getAsDouble()) : Optional.empty();
        });
        return new Option(
                "option-" + scenario.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                title(scenario),
                kind(scenario),
                parts,
                Appraisal.of(parts, touched),
                Worth.of(money, base, isCosted, chance));
    }

    private static boolean movesChildren(Intervention intervention) {
        return switch (intervention.lever()) {
            case Lever.Moves _, Lever.Redirect _, Lever.Places _ -> true;
            default -> false;
        };
    }

    private static String title(Scenario scenario) {
        return switch (scenario.name()) {
            case Scenario.UNMITIGATED -> "Do nothing";
            case Scenario.MITIGATED -> "The plan as it is: all of it";
            default -> scenario.title();
        };
    }

    private static Option.Kind kind(Scenario scenario) {
        return switch (scenario.name()) {
            case Scenario.UNMITIGATED -> Option.Kind.NOTHING;
            case Scenario.MITIGATED -> Option.Kind.PLAN;
            default -> scenario.name().startsWith("alone-") ? Option.Kind.ALONE : Option.Kind.SET;
        };
    }

    Option nothing() {
        return all.get(0);
    }

    Option asPlanned() {
        return all.get(1);
    }

    List<Option> alone() {
        return all.stream().filter(option -> option.kind() == Option.Kind.ALONE).toList();
    }
}

package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.finance.LibraryScenario;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.PriceChange;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.TrendChange;
import org.evenkeel.model.planfile.ScenarioLibrary;
import org.evenkeel.report.forecast.AssumptionWords;
import org.evenkeel.report.forecast.InterventionWords;
import org.evenkeel.report.wording.Months;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code scenarios}: what can be laid over any council's forecast, and what each rests on. */
@Command(
        name = "scenarios",
        description = "Lists the library of scenarios: dated, sourced assumptions about the world around councils.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel scenarios",
            "  ./evenkeel scenarios national-reform-2026",
            "  ./evenkeel forecast --council Leeds --scenario national-reform-2026"
        })
final class ScenariosCommand extends Action {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Those to tell in full (a line for each).")
    List<String> ids = List.of();

    @Override
    public Integer call() throws BadInput {
        ScenarioLibrary library = ScenarioLibrary.current();
        Faults faults = new Faults();
        List<LibraryScenario> chosen = new ArrayList<>();
        for (String id : ids) {
            library.find(id)
                    .ifPresentOrElse(
                            chosen::add,
                            () -> faults.add("there is no scenario " + id + ". There are "
                                    + String.join(", ", library.ids()) + "."));
        }
        faults.throwIfAny();
        if (ids.isEmpty()) {
            library.scenarios().forEach(this::brief);
            terminal()
                    .tell("Name one to see every number and where it comes from. Lay one over a forecast with"
                            + " ./evenkeel forecast ... --scenario ID, or name it under scenarios: in a plan file.");
        } else {
            chosen.forEach(this::tell);
        }
        return ExitCode.OK;
    }

    private void brief(LibraryScenario each) {
        terminal().head(each.id() + ": " + each.label());
        terminal().tell(each.summary());
        terminal().say("");
    }

    private void tell(LibraryScenario each) {
        terminal().head(each.label());
        terminal()
                .tell(each.summary() + " As of " + Months.day(each.asOf()) + ". "
                        + each.source().citation() + ".");
        for (TrendChange change : each.trends()) {
            number(change.growth(), "from " + Months.full(change.from()));
        }
        for (PlannedIntervention planned : each.interventions()) {
            var what = planned.intervention();
            terminal().say("");
            terminal()
                    .item(what.name() + ": " + InterventionWords.changes(what.lever()) + ", "
                            + InterventionWords.effect(what.effect()) + ", " + InterventionWords.when(what.ramp())
                            + "; "
                            + InterventionWords.whom(what.scope()) + ".");
            terminal().tell("Who is affected: " + planned.affects());
            terminal().tell(planned.note() + " Source: " + what.source().citation() + ".");
        }
        for (PriceChange change : each.prices()) {
            number(change.change(), "from " + change.from());
        }
        terminal().say("");
        each.notes().forEach(terminal()::item);
        terminal().say("");
    }

    private void number(Assumption number, String when) {
        String range = number.value().range().isExact() ? "" : " (" + AssumptionWords.range(number) + ")";
        terminal().say("");
        terminal().item(number.title() + ": " + AssumptionWords.middle(number) + range + ", " + when + ".");
        terminal()
                .tell(number.note() + " Basis: " + number.basis().words() + ". Source: "
                        + number.source().citation() + ".");
    }
}

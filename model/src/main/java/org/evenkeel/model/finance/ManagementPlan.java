package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.forecast.Area;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Limits;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;

/**
 * A council's dedicated schools grant management plan: what it starts from, what it will do, what things cost, what
 * comes in and what it has promised. Everything that a forecast and its money need beside published statistics.
 *
 * @param council whose it is
 * @param title what it is called
 * @param papers the papers it was made from, with their date
 * @param start the first month of the forecast, a {@code MonthIndex}
 * @param until the last month
 * @param runs how many runs to make unless told otherwise
 * @param seed the seed to use unless told otherwise
 * @param stated assumptions that the council states itself, by the names in {@code forecast.fit.Fitter}; in their own
 *     units, growth in log points
 * @param interventions everything that is planned, in the council's order
 * @param choices scenarios beside unmitigated and mitigated
 * @param prices what plans cost
 * @param income what pays for them
 * @param otherSpending what is spent beside
 * @param opening the balance it starts from
 * @param outturns years that are closed, or whose close the council has forecast, after or in the opening year
 * @param planCounts plans by placement in past months, oldest first
 * @param conditions what must hold
 * @param published what the council has published, to lay beside the forecast
 * @param notes what a reader must know, in sentences
 * @param areas the parts into which the council divides itself, for interventions that are for some of them
 * @param limits what there is only so much of, such as capacity for assessments
 * @param library scenarios of the library that are laid over the plan's own
 */
public record ManagementPlan(
        LocalAuthority council,
        String title,
        Source papers,
        int start,
        int until,
        int runs,
        long seed,
        Map<String, Assumption> stated,
        List<PlannedIntervention> interventions,
        List<ScenarioChoice> choices,
        PriceBook prices,
        Income income,
        OtherSpending otherSpending,
        OpeningBalance opening,
        List<Outturn> outturns,
        List<PlanCounts> planCounts,
        List<Condition> conditions,
        List<PublishedPath> published,
        List<String> notes,
        List<Area> areas,
        Limits limits,
        List<LibraryScenario> library) {

    /** Runs when nothing says otherwise: enough for a steady 80% range. */
    public static final int DEFAULT_RUNS = 1000;

    /** Keeps its own copies. */
    public ManagementPlan {
        stated = Collections.unmodifiableMap(new TreeMap<>(stated));
        interventions = List.copyOf(interventions);
        choices = List.copyOf(choices);
        outturns = List.copyOf(outturns);
        planCounts = List.copyOf(planCounts);
        conditions = List.copyOf(conditions);
        published = List.copyOf(published);
        notes = List.copyOf(notes);
        areas = List.copyOf(areas);
        library = List.copyOf(library);
        if (until < start) {
            throw new IllegalArgumentException("A plan runs forward");
        }
    }

    /** One whose council is not divided and states no limits. */
    public ManagementPlan(
            LocalAuthority council,
            String title,
            Source papers,
            int start,
            int until,
            int runs,
            long seed,
            Map<String, Assumption> stated,
            List<PlannedIntervention> interventions,
            List<ScenarioChoice> choices,
            PriceBook prices,
            Income income,
            OtherSpending otherSpending,
            OpeningBalance opening,
            List<Outturn> outturns,
            List<PlanCounts> planCounts,
            List<Condition> conditions,
            List<PublishedPath> published,
            List<String> notes) {
        this(
                council,
                title,
                papers,
                start,
                until,
                runs,
                seed,
                stated,
                interventions,
                choices,
                prices,
                income,
                otherSpending,
                opening,
                outturns,
                planCounts,
                conditions,
                published,
                notes,
                List.of(),
                Limits.NONE,
                List.of());
    }

    /**
     * What can be said of any council from published statistics alone: no interventions, default prices aligned to its
     * published spending, and income carried on from the last published year.
     */
    public static ManagementPlan fromPublished(OpenStatistics open, LocalAuthority council) {
        return PublishedPlan.of(open, council);
    }

    /**
     * Its scenarios, in order: unmitigated, mitigated, the plan's own choices, and those of the library laid over
     * unmitigated and over mitigated.
     */
    public List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(Scenario.unmitigated());
        scenarios.add(Scenario.mitigated(
                interventions.stream().map(PlannedIntervention::intervention).toList()));
        for (ScenarioChoice choice : choices) {
            scenarios.add(new Scenario(choice.name(), choice.title(), only(choice.interventions())));
        }
        for (LibraryScenario each : library) {
            scenarios.add(each.over(scenarios.get(0)));
            if (!interventions.isEmpty()) {
                scenarios.add(each.over(scenarios.get(1)));
            }
        }
        return List.copyOf(scenarios);
    }

    /** The scenarios worth running: where nothing is planned there is nothing to set beside unmitigated. */
    public List<Scenario> scenariosToRun() {
        return scenarios().stream()
                .filter(each -> each.name().equals(Scenario.UNMITIGATED)
                        || !interventions.isEmpty()
                        || libraryOf(each).isPresent())
                .toList();
    }

    /** The scenario of the library that is laid over others in a scenario of the forecast, if one is. */
    public Optional<LibraryScenario> libraryOf(Scenario scenario) {
        return library.stream().filter(each -> each.isIn(scenario)).findFirst();
    }

    /** Prices that differ in a scenario. */
    public List<PriceChange> priceChanges(Scenario scenario) {
        List<PriceChange> changes = new ArrayList<>(prices.changes());
        libraryOf(scenario).ifPresent(each -> changes.addAll(each.prices()));
        return changes;
    }

    /** This plan with the prices of one of its scenarios, whatever else is then compared with it. */
    public ManagementPlan pricedAs(Scenario scenario) {
        return library.isEmpty()
                ? this
                : withLibrary(List.of())
                        .withInterventions(everyIntervention())
                        .withMoney(prices.with(priceChanges(scenario)), income, otherSpending);
    }

    /** The plan's own interventions and those of the library. */
    private List<PlannedIntervention> everyIntervention() {
        List<PlannedIntervention> all = new ArrayList<>(interventions);
        library.forEach(each -> all.addAll(each.interventions()));
        return all;
    }

    /** Whether any intervention has a cost, so that the account has a line for it. */
    public boolean hasCosts() {
        return everyIntervention().stream().anyMatch(planned -> !planned.cost().isNone());
    }

    /** What is planned in a scenario and has a cost. */
    List<PlannedIntervention> costed(Scenario scenario) {
        Set<String> ids =
                scenario.interventions().stream().map(Intervention::id).collect(Collectors.toSet());
        return everyIntervention().stream()
                .filter(planned -> !planned.cost().isNone() && ids.contains(planned.id()))
                .toList();
    }

    /** What an intervention costs from the first whole financial year to the last month, in its middle. */
    public Money costOf(Intervention intervention) {
        long pence = 0;
        MoneyDraws middle = MoneyDraws.settled(assumption -> assumption.value().middle());
        FinancialYear first = Accounts.firstShown(start, this);
        for (int year = 0; year < Accounts.years(first, until); year++) {
            FinancialYear each = new FinancialYear(first.startYear() + year);
            pence += costed(new Scenario("", "", List.of(intervention))).stream()
                    .mapToLong(planned ->
                            planned.cost().pence(each, planned.intervention().ramp(), middle))
                    .sum();
        }
        return Money.ofPence(pence);
    }

    private List<Intervention> only(Collection<String> ids) {
        return interventions.stream()
                .map(PlannedIntervention::intervention)
                .filter(intervention -> ids.contains(intervention.id()))
                .toList();
    }

    /** The intervention with an id. */
    public Optional<PlannedIntervention> intervention(String id) {
        return interventions.stream().filter(planned -> planned.id().equals(id)).findFirst();
    }

    /** This plan with some interventions left out, everywhere. Ids that it does not have are passed over. */
    public ManagementPlan without(Set<String> ids) {
        List<PlannedIntervention> kept = interventions.stream()
                .filter(planned -> !ids.contains(planned.id()))
                .toList();
        List<ScenarioChoice> keptChoices = choices.stream()
                .map(choice -> new ScenarioChoice(
                        choice.name(),
                        choice.title(),
                        choice.interventions().stream()
                                .filter(id -> !ids.contains(id))
                                .toList()))
                .toList();
        return copy(until, kept, keptChoices, prices, income, otherSpending, library);
    }

    /** This plan with another last month. */
    public ManagementPlan until(int month) {
        return copy(month, interventions, choices, prices, income, otherSpending, library);
    }

    /**
     * This plan from the last month of a council's own records, where that is later than its first: the newest plans that
     * were counted. What is published of money stays as it is.
     */
    public ManagementPlan startingFrom(Caseload records) {
        if (records.to() <= start || records.to() > until) {
            return this;
        }
        List<String> told =
                new ArrayList<>(List.of("The plans, and what happened to them, are the council's own records of "
                        + MonthIndex.text(records.from()) + " to " + MonthIndex.text(records.to())
                        + ". The forecast starts from their last month."));
        String before = " to " + FinancialYear.ofMonth(start) + " are worked out";
        String now = " to " + FinancialYear.ofMonth(records.to()) + " are worked out";
        notes.forEach(note -> told.add(
                note.replace("Made from published statistics alone", "What is not in them is from published statistics")
                        .replace(before, now)));
        List<PlanCounts> counts = new ArrayList<>(planCounts);
        for (int month = start; month < records.to(); month += 12) {
            if (records.covers(month)) {
                counts.add(PlanCounts.of(records.at(month), records.source()));
            }
        }
        return new ManagementPlan(
                council,
                title.replace("from published statistics", "from its own records and published statistics"),
                papers,
                records.to(),
                until,
                runs,
                seed,
                stated,
                interventions,
                choices,
                prices,
                income,
                otherSpending,
                opening,
                outturns,
                counts,
                conditions,
                published,
                told,
                areas,
                limits,
                library);
    }

    /** This plan with other terms for its deficit. */
    public ManagementPlan withTerms(DeficitTerms terms) {
        return new ManagementPlan(
                council,
                title,
                papers,
                start,
                until,
                runs,
                seed,
                stated,
                interventions,
                choices,
                prices,
                income,
                otherSpending,
                new OpeningBalance(opening.endOf(), opening.balance(), terms),
                outturns,
                planCounts,
                conditions,
                published,
                notes,
                areas,
                limits,
                library);
    }

    /** This plan with other prices, income and other spending. */
    public ManagementPlan withMoney(PriceBook newPrices, Income newIncome, OtherSpending newSpending) {
        return copy(until, interventions, choices, newPrices, newIncome, newSpending, library);
    }

    /** This plan with other scenarios of the library laid over it. */
    public ManagementPlan withLibrary(List<LibraryScenario> others) {
        return copy(until, interventions, choices, prices, income, otherSpending, others);
    }

    /** This plan with other interventions. */
    public ManagementPlan withInterventions(List<PlannedIntervention> others) {
        return copy(until, others, choices, prices, income, otherSpending, library);
    }

    private ManagementPlan copy(
            int newUntil,
            List<PlannedIntervention> newInterventions,
            List<ScenarioChoice> newChoices,
            PriceBook newPrices,
            Income newIncome,
            OtherSpending newSpending,
            List<LibraryScenario> newLibrary) {
        return new ManagementPlan(
                council,
                title,
                papers,
                start,
                newUntil,
                runs,
                seed,
                stated,
                newInterventions,
                newChoices,
                newPrices,
                newIncome,
                newSpending,
                opening,
                outturns,
                planCounts,
                conditions,
                published,
                notes,
                areas,
                limits,
                newLibrary);
    }

    /** How to run it on some threads, as the plan itself says. */
    public RunSettings settings(int threads) {
        return new RunSettings(runs, seed, until, threads);
    }

    /** Every input of the money that a person can question, in the order of a page. */
    public List<Assumption> moneyRegister() {
        return MoneyRegister.of(this);
    }
}

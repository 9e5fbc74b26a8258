package org.evenkeel.model.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.TrendChange;
import org.evenkeel.model.sector.Source;

/**
 * A dated, sourced set of assumptions about the world around councils, which any council can lay over its own forecast.
 * It says what is assumed or proposed, not what a council plans. See {@code docs/method/scenarios.md}.
 *
 * @param id a stable word for files and commands
 * @param title what it is called
 * @param status whether it is an assumption, a proposal or law
 * @param asOf the day on which it was true
 * @param summary what it says, in a sentence or two
 * @param source where it comes from
 * @param trends drivers that go another way
 * @param interventions what happens to flows; ids begin with that of the scenario
 * @param prices prices that differ
 * @param notes what a reader must know, in sentences
 */
public record LibraryScenario(
        String id,
        String title,
        Status status,
        LocalDate asOf,
        String summary,
        Source source,
        List<TrendChange> trends,
        List<PlannedIntervention> interventions,
        List<PriceChange> prices,
        List<String> notes) {

    /** How sure it is to come. */
    public enum Status {
        /** Nobody has decided it: a way in which things may go. */
        ASSUMPTION("assumption", "an assumption"),
        /** Government has proposed it, and it may not become law. */
        PROPOSAL("proposal", "a proposal, not law"),
        /** It is law. */
        LAW("law", "law");

        private final String code;
        private final String words;

        Status(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }

        /** In plain words. */
        public String words() {
            return words;
        }
    }

    /** Keeps its own copies. */
    public LibraryScenario {
        trends = List.copyOf(trends);
        interventions = List.copyOf(interventions);
        prices = List.copyOf(prices);
        notes = List.copyOf(notes);
    }

    /** What it is called, with how sure it is to come. */
    public String label() {
        return title + " (" + status.words() + ")";
    }

    /** A scenario with this laid over it. */
    public Scenario over(Scenario base) {
        List<Intervention> all = new ArrayList<>(base.interventions());
        interventions.stream().map(PlannedIntervention::intervention).forEach(all::add);
        List<TrendChange> ways = new ArrayList<>(base.trends());
        ways.addAll(trends);
        boolean isBare = base.interventions().isEmpty();
        return new Scenario(
                isBare ? id : base.name() + "-" + id, isBare ? label() : base.title() + ", with " + label(), all, ways);
    }

    /** Whether a scenario of a forecast has this laid over it. */
    public boolean isIn(Scenario scenario) {
        return isNamed(scenario.name());
    }

    /** Whether a name is that of a scenario that has this laid over it. */
    public boolean isNamed(String name) {
        return name.equals(id) || name.endsWith("-" + id);
    }

    /** Every number in it that a person can question, but for the sizes of effects. */
    public List<Assumption> register() {
        List<Assumption> all = new ArrayList<>();
        trends.forEach(change -> all.add(change.growth()));
        prices.forEach(change -> all.add(change.change()));
        return List.copyOf(all);
    }
}

package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.Income;
import org.evenkeel.model.finance.LibraryScenario;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.OpeningBalance;
import org.evenkeel.model.finance.OtherSpending;
import org.evenkeel.model.finance.Outturn;
import org.evenkeel.model.finance.PlanCounts;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.PriceBook;
import org.evenkeel.model.finance.PublishedPath;
import org.evenkeel.model.finance.ScenarioChoice;
import org.evenkeel.model.forecast.Area;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Limits;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;

/** Reads the top of a plan file, section by section. */
final class PlanReader {

    /** Beyond this no forecast is honest, and memory is bounded. */
    private static final int MOST_YEARS = 25;

    private static final int MOST_RUNS = 100_000;

    private static final String[] KEYS = {
        "council",
        "title",
        "source",
        "start",
        "until",
        "runs",
        "seed",
        "assume-missing",
        "notes",
        "sources",
        "assumptions",
        LimitSections.CAPACITY,
        PlaceSections.PLACES,
        "areas",
        "interventions",
        "scenarios",
        "prices",
        "income",
        "other-spending",
        "opening-balance",
        DeficitSection.KEY,
        "outturns",
        "plan-counts",
        "conditions",
        "published"
    };

    private final Faults faults;
    private final LocalAuthorities authorities;

    PlanReader(Faults faults, LocalAuthorities authorities) {
        this.faults = faults;
        this.authorities = authorities;
    }

    /** The plan; empty if anything is at fault. */
    Optional<ManagementPlan> read(Node top) {
        Section root = Section.top(top, faults, KEYS);
        Optional<LocalAuthority> council = council(root);
        String title = root.text("title", "Write what the plan is called.");
        int start = root.month("start");
        int until = root.month("until");
        checkDates(root, start, until);
        long runs = root.whole("runs", ManagementPlan.DEFAULT_RUNS, 1);
        if (runs > MOST_RUNS) {
            root.fault("bounds", "runs", runs + " runs are too many.", "Write " + MOST_RUNS + " or fewer.");
        }
        long seed = root.whole("seed", 1, 0);
        Map<String, Assumption> stated = Stated.read(root);
        Limits limits = LimitSections.read(root, start);
        List<Area> areas = Areas.read(root);
        List<PlannedIntervention> interventions = Interventions.read(root, areas);
        List<ScenarioChoice> choices = Choices.read(root, interventions);
        List<LibraryScenario> library = Choices.library(root);
        Assumed assumed = Assumed.of(root);
        PriceBook prices = Prices.read(root, assumed);
        OpeningBalance opening = Sums.opening(root);
        Income income = Sums.income(root, opening.endOf().next(), lastWhole(until), assumed);
        OtherSpending otherSpending = Sums.otherSpending(root);
        List<Outturn> outturns = Sums.outturns(root, opening.endOf());
        List<PlanCounts> planCounts = Paths.planCounts(root);
        List<Condition> conditions = Conditions.read(root);
        List<PublishedPath> published = Paths.published(root);
        List<String> notes = new ArrayList<>(root.texts("notes"));
        notes.addAll(assumed.notes());
        if (faults.any() || council.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ManagementPlan(
                council.get(),
                title,
                root.context().source(),
                start,
                until,
                (int) runs,
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
                areas,
                limits,
                library));
    }

    private Optional<LocalAuthority> council(Section root) {
        String text = root.text("council", "Write the council's name or its code.");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Lookup lookup = authorities.find(text);
        if (lookup instanceof Lookup.Found(LocalAuthority authority)) {
            return Optional.of(authority);
        }
        root.fault("council", "council", lookup.message(), "Write a council's name, or its code such as E06000054.");
        return Optional.empty();
    }

    private static void checkDates(Section root, int start, int until) {
        if (!root.has("start") || !root.has("until") || root.isFaulty("start") || root.isFaulty("until")) {
            return;
        }
        if (until <= start) {
            root.fault(
                    "dates",
                    "until",
                    "The last month, " + MonthIndex.text(until) + ", does not come after the first, "
                            + MonthIndex.text(start) + ".",
                    "Write a later month.");
        } else if (until - start > MOST_YEARS * 12) {
            root.fault(
                    "dates",
                    "until",
                    "The plan runs for more than " + MOST_YEARS + " years.",
                    "Write an earlier month; ten years are usual.");
        }
    }

    private static FinancialYear lastWhole(int until) {
        FinancialYear year = FinancialYear.ofMonth(until);
        return until == year.lastMonth() ? year : year.previous();
    }
}

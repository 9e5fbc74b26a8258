package org.evenkeel.model.finance.explain;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.finance.Amounts;
import org.evenkeel.model.finance.BlockTransfer;
import org.evenkeel.model.finance.Income;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.Steps;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Feasibility;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;

/** What a search may turn to meet a condition. */
public enum Dial {
    /** Every intervention's effect, times a number; 1 is as planned. */
    EFFECTS("effects", "The effect of every intervention", "times what is planned", 1, 5),
    /** Growth of the high needs block, in percentage points a year beyond what is assumed. */
    INCOME_GROWTH("income-growth", "Growth of the high needs block", "percentage points a year more", 0, 25),
    /** The transfer from the schools block, in percentage points of it beyond what is assumed. */
    BLOCK_TRANSFER("block-transfer", "Transfer from the schools block", "percentage points of it more", 0, 10);

    private final String code;
    private final String title;
    private final String unit;
    private final double neutral;
    private final double most;

    Dial(String code, String title, String unit, double neutral, double most) {
        this.code = code;
        this.title = title;
        this.unit = unit;
        this.neutral = neutral;
        this.most = most;
    }

    /** The word used in files and on the command line. */
    public String code() {
        return code;
    }

    /** In plain words. */
    public String title() {
        return title;
    }

    /** What a size of it is measured in. */
    public String unit() {
        return unit;
    }

    /** Where it stands as planned. */
    public double neutral() {
        return neutral;
    }

    /** The largest size that is tried: {@link #EFFECTS} end where one of them would make a rate negative or above one. */
    double most(Outlook outlook) {
        if (this != EFFECTS || isFeasible(outlook, most)) {
            return most;
        }
        double low = neutral;
        double high = most;
        while (high - low > 0.005) {
            double middle = (low + high) / 2;
            if (isFeasible(outlook, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.max(neutral, Math.floor(low * 100) / 100);
    }

    private boolean isFeasible(Outlook outlook, double size) {
        return turned(outlook, size)
                .map(turned -> Feasibility.faults(turned.assumptions(), List.of(turned.scenario()))
                        .isEmpty())
                .orElse(true);
    }

    /** An outlook with it turned to a size; empty if there is nothing to turn. */
    Optional<Outlook> turned(Outlook outlook, double size) {
        return switch (this) {
            case EFFECTS ->
                outlook.scenario().interventions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(outlook.with(times(outlook.scenario(), size)));
            case INCOME_GROWTH -> grown(outlook.plan(), size).map(outlook::with);
            case BLOCK_TRANSFER -> transferred(outlook.plan(), size).map(outlook::with);
        };
    }

    private static Scenario times(Scenario scenario, double factor) {
        return scenario.with(scenario.interventions().stream()
                .map(intervention -> times(intervention, factor))
                .toList());
    }

    private static Intervention times(Intervention given, double factor) {
        Effect effect =
                new Effect(given.effect().size().times(factor), given.effect().unit());
        return new Intervention(
                given.id(),
                given.name(),
                given.lever(),
                effect,
                given.ramp(),
                given.scope(),
                given.delivery(),
                given.source());
    }

    private static Optional<ManagementPlan> grown(ManagementPlan plan, double points) {
        Income income = plan.income();
        if (income.highNeedsBlock().growth().from().isEmpty()) {
            return Optional.empty();
        }
        Amounts block = new Amounts(
                income.highNeedsBlock().given(), more(income.highNeedsBlock().growth(), points));
        return Optional.of(with(plan, new Income(block, income.transfer(), income.others())));
    }

    private static Optional<ManagementPlan> transferred(ManagementPlan plan, double points) {
        Income income = plan.income();
        return income.blockTransfer().map(transfer -> {
            BlockTransfer more = new BlockTransfer(transfer.schoolsBlock(), more(transfer.percent(), points));
            return with(plan, new Income(income.highNeedsBlock(), more, income.others()));
        });
    }

    private static Steps more(Steps steps, double points) {
        SortedMap<FinancialYear, Assumption> more = new TreeMap<>();
        steps.from().forEach((year, given) -> {
            Range range = given.value().range();
            Range shifted = new Range(range.low() + points, range.middle() + points, range.high() + points);
            more.put(year, given.withValue(Uncertainty.anySign(shifted)));
        });
        return new Steps(more);
    }

    private static ManagementPlan with(ManagementPlan plan, Income income) {
        return plan.withMoney(plan.prices(), income, plan.otherSpending());
    }
}

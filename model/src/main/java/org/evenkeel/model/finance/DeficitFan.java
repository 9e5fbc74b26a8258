package org.evenkeel.model.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.jspecify.annotations.Nullable;

/** What becomes of the deficit in all runs of a scenario. */
public final class DeficitFan {

    private final PositionFan positions;
    private final GrantRules rules;
    private final List<Deficit> runs;

    private DeficitFan(PositionFan positions, GrantRules rules, List<Deficit> runs) {
        this.positions = positions;
        this.rules = rules;
        this.runs = runs;
    }

    /** The day whose rules hold: the one that a plan names, that of its papers otherwise, and otherwise of its start. */
    public static LocalDate rulesDay(ManagementPlan plan) {
        LocalDate named = plan.opening().terms().rulesAsOf();
        LocalDate start = MonthIndex.yearMonth(plan.start()).atDay(1);
        return named != null ? named : plan.papers().dated().orElse(start);
    }

    /** The rules of that day. */
    public static GrantRules rules(ManagementPlan plan) {
        return GrantRules.on(rulesDay(plan));
    }

    /**
     * The deficit of a scenario.
     *
     * @param seed that of the forecast, so that interest is drawn once a run and alike in every scenario
     */
    public static DeficitFan of(PositionFan positions, ManagementPlan plan, long seed) {
        GrantRules rules = rules(plan);
        List<Deficit> runs = new ArrayList<>(positions.runs());
        for (int run = 0; run < positions.runs(); run++) {
            MoneyDraws draws = new MoneyDraws(seed, run, plan.council().code());
            runs.add(Deficit.of(
                    positions.position(run),
                    rules,
                    drawn(plan.opening().terms().interest(), draws),
                    Money.ofPounds(drawn(plan.opening().terms().ineligible(), draws))));
        }
        return new DeficitFan(positions, rules, List.copyOf(runs));
    }

    private static double drawn(@Nullable Assumption assumption, MoneyDraws draws) {
        return assumption == null ? 0 : draws.once(assumption);
    }

    public GrantRules rules() {
        return rules;
    }

    /** One run, from 0. */
    public Deficit run(int run) {
        return runs.get(run);
    }

    public List<FinancialYear> years() {
        return positions.years();
    }

    /** An amount in pounds with its range, by the first calendar year of the financial year. */
    public Fan fan(Function<Deficit.Year, Money> amount) {
        List<FinancialYear> years = years();
        return Fans.of(
                years.isEmpty() ? 0 : years.getFirst().startYear(),
                years.size(),
                runs.size(),
                (year, run) ->
                        amount.apply(year(runs.get(run), years.get(year))).pence());
    }

    /** The share of runs whose income covers the spending of a year. */
    public double chanceOfBalance(FinancialYear year) {
        return runs.stream()
                        .filter(run -> !year(run, year).inYear().isNegative())
                        .count()
                / (double) runs.size();
    }

    /** The first year in which at least a share of the runs is in balance. */
    public Optional<FinancialYear> firstBalance(double chance) {
        return years().stream().filter(year -> chanceOfBalance(year) >= chance).findFirst();
    }

    private static Deficit.Year year(Deficit run, FinancialYear year) {
        return Objects.requireNonNull(run.years().get(year));
    }
}

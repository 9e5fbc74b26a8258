package org.evenkeel.model.finance;

import java.util.List;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * What one scenario differs from another in money, run by run on the same children, prices and luck, so that the
 * difference is far surer than either. Exactly nothing where the scenarios do the same.
 */
public final class Savings {

    private final PositionFan scenario;
    private final PositionFan base;
    private final List<Fan> fans;

    private Savings(PositionFan scenario, PositionFan base) {
        this.scenario = scenario;
        this.base = base;
        this.fans = scenario.lines().stream()
                .map(line -> {
                    int index = scenario.lines().indexOf(line);
                    return Fans.of(
                            firstStartYear(scenario),
                            scenario.years().size(),
                            scenario.runs(),
                            (year, run) -> Math.subtractExact(
                                    scenario.position(run).pence(index, year),
                                    base.position(run).pence(index, year)));
                })
                .toList();
    }

    /**
     * What a scenario changes.
     *
     * @param scenario such as mitigated
     * @param base such as unmitigated
     * @throws IllegalArgumentException if the two are not of the same forecast
     */
    public static Savings of(PositionFan scenario, PositionFan base) {
        if (scenario.runs() != base.runs()
                || !scenario.lines().equals(base.lines())
                || !scenario.years().equals(base.years())) {
            throw new IllegalArgumentException("The two scenarios are not of the same forecast");
        }
        return new Savings(scenario, base);
    }

    /** Scenario less base, in pounds: spending saved is negative, a better position is positive. */
    public Fan fan(Line line) {
        return fans.get(scenario.lines().indexOf(line));
    }

    /** Scenario less base in one run. */
    public Money at(int run, Line line, FinancialYear year) {
        return scenario.position(run).at(line, year).minus(base.position(run).at(line, year));
    }

    /**
     * What interventions cost more in one run: the part of spending that is paid to save.
     *
     * @return a saving before cost is {@link #net} and this together, to the penny
     */
    public Money cost(int run, FinancialYear year) {
        return scenario.lines().contains(Line.INTERVENTIONS) ? at(run, Line.INTERVENTIONS, year) : Money.ZERO;
    }

    /** What is saved in one run when the cost of saving it is paid: less spending is positive. */
    public Money net(int run, FinancialYear year) {
        return at(run, Line.SPEND, year).negated();
    }

    /** What is saved in one run before the cost of saving it. */
    public Money gross(int run, FinancialYear year) {
        return net(run, year).plus(cost(run, year));
    }

    private static int firstStartYear(PositionFan fan) {
        return fan.years().isEmpty() ? 0 : fan.years().getFirst().startYear();
    }
}

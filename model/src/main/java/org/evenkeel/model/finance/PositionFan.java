package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.time.FinancialYear;

/**
 * What the runs of one scenario come to in money: a fan in pounds for each line and financial year that lies wholly
 * inside the forecast, and the account of every run behind it. Quantiles of parts do not add up to those of totals;
 * means do.
 */
public final class PositionFan {

    private final ScenarioForecast forecast;
    private final List<Line> lines;
    private final FinancialYear first;
    private final int years;
    private final List<Position> positions;
    private final List<Fan> fans;
    private final Assumption alignment;

    private PositionFan(ScenarioForecast forecast, Accounts accounts) {
        this.forecast = forecast;
        this.lines = accounts.lines();
        this.first = accounts.first();
        this.years = accounts.years();
        List<Position> all = new ArrayList<>(forecast.runs());
        for (int run = 0; run < forecast.runs(); run++) {
            all.add(accounts.position(forecast, run));
        }
        this.positions = List.copyOf(all);
        List<Fan> made = new ArrayList<>(lines.size());
        for (int line = 0; line < lines.size(); line++) {
            int index = line;
            made.add(Fans.of(
                    first.startYear(),
                    years,
                    positions.size(),
                    (year, run) -> positions.get(run).pence(index, year)));
        }
        this.fans = List.copyOf(made);
        this.alignment = accounts.alignment();
    }

    /**
     * The money of one scenario.
     *
     * @throws IllegalArgumentException if the forecast has no such scenario, or no unmitigated one
     */
    public static PositionFan of(Forecast forecast, String scenario, ManagementPlan plan) {
        return new PositionFan(forecast.scenario(scenario), new Accounts(forecast, plan));
    }

    /** The money of every scenario of a forecast, in its order. Quicker than one by one. */
    public static List<PositionFan> all(Forecast forecast, ManagementPlan plan) {
        Accounts accounts = new Accounts(forecast, plan);
        return forecast.scenarios().stream()
                .map(scenario -> new PositionFan(scenario, accounts))
                .toList();
    }

    public Scenario scenario() {
        return forecast.scenario();
    }

    /** The lines of the account, in the order of files and pages. */
    public List<Line> lines() {
        return lines;
    }

    /** The financial years shown, oldest first; none if the forecast holds no whole one. */
    public List<FinancialYear> years() {
        List<FinancialYear> all = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            all.add(new FinancialYear(first.startYear() + year));
        }
        return all;
    }

    /** A line in pounds, by the first calendar year of the financial year. */
    public Fan fan(Line line) {
        return fans.get(lines.indexOf(line));
    }

    public int runs() {
        return positions.size();
    }

    /** The account of one run, from 0. */
    public Position position(int run) {
        return positions.get(run);
    }

    /** What all prices were multiplied by to meet a known total, with its range over the runs. */
    public Assumption alignment() {
        return alignment;
    }

    /** How likely a condition is to be met. */
    public Chance chance(Condition condition) {
        int judged = 0;
        int met = 0;
        for (int run = 0; run < positions.size(); run++) {
            switch (Judge.of(condition, positions.get(run), forecast, run)) {
                case MET -> {
                    judged++;
                    met++;
                }
                case NOT_MET -> judged++;
                case OUT_OF_REACH -> {}
            }
        }
        OptionalDouble probability = judged == 0 ? OptionalDouble.empty() : OptionalDouble.of(met / (double) judged);
        return new Chance(
                condition,
                scenario().name(),
                probability,
                judged == 0 ? "The forecast does not reach it." : Judge.basis(condition, first));
    }

    /** How likely each of a plan's conditions is to be met. */
    public List<Chance> chances(ManagementPlan plan) {
        return plan.conditions().stream().map(this::chance).toList();
    }
}

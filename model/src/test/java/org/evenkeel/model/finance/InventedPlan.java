package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.jspecify.annotations.Nullable;

/**
 * A management plan with invented numbers, round enough for sums by hand: an income of £1m a year, every plan £12,000 a
 * year at 2025-26 prices, no inflation, nothing else, a balance of nothing at the end of 2024-25.
 */
public final class InventedPlan {

    public static final FinancialYear Y2024 = new FinancialYear(2024);
    public static final FinancialYear Y2025 = new FinancialYear(2025);
    public static final FinancialYear Y2026 = new FinancialYear(2026);

    public InventedCouncil council = new InventedCouncil();
    public int until = MonthIndex.of(2028, 3);
    public int runs = 5;
    public long seed = 1;
    public Uncertainty price = new Uncertainty.Fixed(12_000);
    public Uncertainty inflation = new Uncertainty.Fixed(0);

    @Nullable
    KnownSpending known;

    public Uncertainty block = new Uncertainty.Fixed(1_000_000);
    public Uncertainty growth = new Uncertainty.Fixed(0);

    @Nullable
    BlockTransfer transfer;

    public final List<Item> otherIncome = new ArrayList<>();
    public final List<Item> otherSpending = new ArrayList<>();
    FinancialYear openingYear = Y2024;
    public Uncertainty opening = new Uncertainty.Fixed(0);
    DeficitTerms terms = DeficitTerms.NONE;
    public final List<Outturn> outturns = new ArrayList<>();
    public final List<PlanCounts> counts = new ArrayList<>();
    public final List<PublishedPath> published = new ArrayList<>();
    public final List<Condition> conditions = new ArrayList<>();
    public final List<PlannedIntervention> interventions = new ArrayList<>();
    public final List<ScenarioChoice> choices = new ArrayList<>();

    /** A council of this many seven-year-olds in mainstream schools, where nothing ever happens. */
    public static InventedPlan quiet(int plans) {
        InventedPlan plan = new InventedPlan();
        plan.council.plans[Grid.cell(7, Need.SEMH, Placement.MAINSTREAM)] = plans;
        return plan;
    }

    /** A council where everything happens, with everything uncertain. */
    public static InventedPlan busy(int plans) {
        InventedPlan plan = new InventedPlan();
        plan.council = InventedCouncil.busy(plans);
        plan.price = Uncertainty.atLeastZero(new Range(9_000, 12_345.67, 16_000));
        plan.inflation = Uncertainty.anySign(new Range(1.5, 2.2, 4));
        plan.block = Uncertainty.atLeastZero(new Range(4_900_000, 5_000_000.01, 5_100_000));
        plan.growth = Uncertainty.anySign(new Range(1, 3, 5));
        plan.opening = Uncertainty.anySign(new Range(-600_000, -500_000.49, -400_000));
        plan.transfer = new BlockTransfer(
                Amounts.of(
                        Y2024,
                        fixed("schools-block", 33_333_333.33),
                        Steps.from(Y2025, fixed("schools-block.growth", 1.7))),
                Steps.from(Y2025, assumption("block-transfer", Uncertainty.atLeastZero(new Range(0.2, 0.5, 0.5)))));
        plan.otherIncome.add(item("grant", 77_777.77));
        plan.otherSpending.add(item("therapies", 123_456.78));
        return plan;
    }

    public static Assumption assumption(String name, Uncertainty value) {
        return InventedCouncil.assumption(name, value);
    }

    public static Assumption fixed(String name, double value) {
        return assumption(name, new Uncertainty.Fixed(value));
    }

    /** An amount of 2024-25 that grows by 3% a year. */
    public static Item item(String id, double pounds) {
        return new Item(
                id, id, Amounts.of(Y2024, fixed(id + ".2024-25", pounds), Steps.from(Y2025, fixed(id + ".growth", 3))));
    }

    public ManagementPlan plan() {
        Map<Placement, Price> prices = new EnumMap<>(Placement.class);
        for (Placement placement : Placement.values()) {
            prices.put(
                    placement,
                    new Price(placement, assumption(Names.price(placement), price), Y2025, Standing.ASSUMED));
        }
        Amounts highNeeds = Amounts.of(
                Y2024, assumption("block.2024-25", block), Steps.from(Y2025, assumption("block.growth", growth)));
        return new ManagementPlan(
                council.authority,
                "Invented",
                InventedCouncil.INVENTED,
                council.start,
                until,
                runs,
                seed,
                new TreeMap<>(),
                interventions,
                choices,
                new PriceBook(
                        prices, Steps.from(new FinancialYear(2019), assumption(Names.INFLATION, inflation)), known),
                new Income(highNeeds, transfer, otherIncome),
                new OtherSpending(otherSpending),
                new OpeningBalance(openingYear, assumption(Names.OPENING_BALANCE, opening), terms),
                outturns,
                counts,
                conditions,
                published,
                List.of());
    }

    public Forecast forecast() {
        return Forecaster.run(
                council.assumptions(), plan().scenarios(), new RunSettings(runs, seed, until, 1), Progress.SILENT);
    }

    /** The money of a scenario. */
    public PositionFan fan(String scenario) {
        return PositionFan.of(forecast(), scenario, plan());
    }
}

package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedMoney;
import org.evenkeel.model.statistics.PublishedMoney.PlaceLine;
import org.evenkeel.model.statistics.PublishedMoney.SpendingLine;
import org.evenkeel.model.statistics.YearSeries;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.jspecify.annotations.Nullable;

/** A management plan made of published statistics alone, for a council that has given none. */
final class PublishedPlan {

    /** The year of the section 251 lines and of the last published balance. */
    private static final FinancialYear OUTTURN_YEAR = new FinancialYear(2021);

    private static final int HORIZON_YEARS = 7;
    private static final long SEED = 1;

    /** How far the balance in pounds may be off, as a part of it: a judgement. */
    private static final double BALANCE_DOUBT = 0.15;

    private static final Source ALLOCATIONS =
            Source.of("DfE, Dedicated schools grant allocations", "high needs block before deductions");
    private static final Source SECTION_251 =
            Source.of("DfE, High needs benchmarking data 2021-22", "section 251 outturn");
    private static final Source BALANCES =
            Source.of("DfE, SEND and AP dashboard data", "cumulative balance of the dedicated schools grant");

    /** Section 251 items that do not follow single plans, with a word for files. */
    private static final Map<String, String> OTHER = Map.of(
            "SEN support and inclusion services", "sen-support",
            "Alternative provision services", "alternative-provision-services",
            "Hospital education services", "hospital-education",
            "Therapies and other health related services", "therapies");

    private static final List<String> FOLLOWING_PLANS = List.of(
            "Place funding",
            "Top up funding (maintained schools, academies, free schools and colleges)",
            "Top up funding (non-maintained and independent schools and colleges)");

    private final AuthorityStatistics statistics;
    private final PublishedMoney money;
    private final List<SpendingLine> spending;
    private final List<PlaceLine> places;
    private final List<String> notes = new ArrayList<>();

    private PublishedPlan(OpenStatistics open, LocalAuthority council) {
        statistics = open.of(council);
        money = statistics.money();
        spending = open.spendingLinesOf(council).optional().orElse(List.of());
        places = open.placeLinesOf(council).optional().orElse(List.of());
    }

    static ManagementPlan of(OpenStatistics open, LocalAuthority council) {
        return new PublishedPlan(open, council).plan(council);
    }

    private ManagementPlan plan(LocalAuthority council) {
        int start = Fitter.publishedStart();
        FinancialYear firstWhole = FinancialYear.ofMonth(start).next();
        notes.add("Made from published statistics alone: no interventions, no transfers from the schools block, no"
                + " grants or contributions beside the high needs block.");
        Income income = new Income(highNeedsBlock(), null, List.of());
        PriceBook prices = new PriceBook(Defaults.prices(), Defaults.inflation(), knownSpending());
        OpeningBalance opening = opening(firstWhole.previous());
        if (income.highNeedsBlock().given().isEmpty()) {
            // Nothing more to say of money that is not shown.
            notes.subList(2, notes.size()).clear();
        }
        return new ManagementPlan(
                council,
                council.name() + ", from published statistics",
                ALLOCATIONS,
                start,
                new FinancialYear(firstWhole.startYear() + HORIZON_YEARS - 1).lastMonth(),
                ManagementPlan.DEFAULT_RUNS,
                SEED,
                Map.of(),
                List.of(),
                List.of(),
                prices,
                income,
                otherSpending(),
                opening,
                List.of(),
                planCounts(start),
                List.of(),
                List.of(),
                notes);
    }

    private Amounts highNeedsBlock() {
        YearSeries published = money.highNeedsBeforeDeductions();
        SortedMap<FinancialYear, Assumption> given = new TreeMap<>();
        published.years().forEach(start -> {
            FinancialYear year = new FinancialYear(start);
            given.put(
                    year,
                    pounds(
                            Names.ofYear(Names.HIGH_NEEDS_BLOCK, year),
                            "High needs block " + year,
                            Range.exactly(published.orNaN(start)),
                            ALLOCATIONS,
                            published.note(start).orElse("")));
        });
        if (given.isEmpty()) {
            notes.add("No high needs block is published for this council, so that its money cannot be forecast from"
                    + " published statistics: this forecast is of plans alone.");
        }
        return new Amounts(given, Defaults.highNeedsGrowth());
    }

    /** The section 251 outturn with the places that the department funds directly; null if not published. */
    private @Nullable KnownSpending knownSpending() {
        double outturn = sum(FOLLOWING_PLANS) + sum(OTHER.keySet());
        if (outturn <= 0) {
            notes.add("No section 251 outturn of " + OUTTURN_YEAR + " is published for this council: prices are"
                    + " England's, and spending on support services, alternative provision services, hospital education"
                    + " and therapies is left out.");
            return null;
        }
        double places = directPlaces();
        notes.add("Prices are aligned to the section 251 outturn of " + OUTTURN_YEAR + ", the latest shipped.");
        return new KnownSpending(
                OUTTURN_YEAR,
                pounds(
                        Names.KNOWN_SPENDING,
                        "High needs spending " + OUTTURN_YEAR,
                        Range.exactly(outturn + places),
                        SECTION_251,
                        "Outturn of the high needs lines, with the places in academies and colleges that the"
                                + " department takes out of the block and funds directly."));
    }

    /** What the department took out of the block in the outturn year to fund places directly, pounds. */
    private double directPlaces() {
        return places.stream()
                .filter(line -> line.financialYear() == OUTTURN_YEAR.startYear())
                .filter(line -> line.sector().startsWith("Total deduction"))
                .mapToDouble(PlaceLine::value)
                .sum();
    }

    private double sum(Collection<String> items) {
        return spending.stream()
                .filter(line -> items.contains(line.item()))
                .mapToDouble(SpendingLine::outturnPounds)
                .sum();
    }

    private OtherSpending otherSpending() {
        List<Item> items = new ArrayList<>();
        new TreeMap<>(OTHER).forEach((title, id) -> {
            double pounds = sum(List.of(title));
            if (pounds > 0) {
                Assumption value = pounds(
                        Names.ofYear(id, OUTTURN_YEAR),
                        title + " " + OUTTURN_YEAR,
                        Range.exactly(pounds),
                        SECTION_251,
                        "Carried on with the inflation of prices.");
                items.add(new Item(id, title, Amounts.of(OUTTURN_YEAR, value, Defaults.inflationOf(id, title))));
            }
        });
        return new OtherSpending(items);
    }

    private OpeningBalance opening(FinancialYear beforeFirst) {
        OptionalDouble percent = money.cumulativeBalance().at(OUTTURN_YEAR.startYear());
        OptionalDouble grant = money.totalGrant().at(OUTTURN_YEAR.startYear());
        if (percent.isEmpty() || grant.isEmpty()) {
            notes.add("No balance is published for this council: the cumulative position counts from nothing at the"
                    + " end of " + beforeFirst + ".");
            return new OpeningBalance(
                    beforeFirst,
                    new Assumption(
                            Names.OPENING_BALANCE,
                            "Balance at the end of " + beforeFirst,
                            Names.POUNDS,
                            new Uncertainty.Fixed(0),
                            Basis.JUDGEMENT,
                            BALANCES,
                            "Not published for this council."));
        }
        double balance = percent.getAsDouble() / 100 * grant.getAsDouble();
        double part = Math.abs(balance) * BALANCE_DOUBT;
        notes.add("The balance is published for the end of " + OUTTURN_YEAR + " only; the years from there to "
                + beforeFirst + " are worked out from published plans, aligned prices and the high needs block.");
        return new OpeningBalance(
                OUTTURN_YEAR,
                pounds(
                        Names.OPENING_BALANCE,
                        "Balance at the end of " + OUTTURN_YEAR,
                        new Range(balance - part, balance, balance + part),
                        BALANCES,
                        "Published as " + percent.getAsDouble() + "% of the year's grant; in pounds by the grant before"
                                + " deductions. The range is a judgement: the department does not say which income it"
                                + " divided by."));
    }

    private List<PlanCounts> planCounts(int start) {
        List<PlanCounts> counts = new ArrayList<>();
        int first = MonthIndex.of(OUTTURN_YEAR.startYear(), 1);
        for (int month = first; month < start; month += 12) {
            Map<Placement, Integer> plans = new EnumMap<>(Placement.class);
            for (Placement placement : Placement.values()) {
                statistics
                        .stock()
                        .byPlacement()
                        .of(placement)
                        .at(MonthIndex.year(month))
                        .ifPresent(count -> plans.put(placement, (int) Math.round(count)));
            }
            if (!plans.isEmpty()) {
                counts.add(new PlanCounts(
                        month,
                        plans,
                        Source.of("DfE, Education, health and care plans, reporting year 2025", "caseload")));
            }
        }
        return counts;
    }

    private static Assumption pounds(String name, String title, Range range, Source source, String note) {
        return new Assumption(name, title, Names.POUNDS, Uncertainty.anySign(range), Basis.PUBLISHED, source, note);
    }
}

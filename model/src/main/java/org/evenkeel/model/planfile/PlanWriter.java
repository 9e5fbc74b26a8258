package org.evenkeel.model.planfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.finance.Amounts;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.Income;
import org.evenkeel.model.finance.Item;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlanCounts;
import org.evenkeel.model.finance.Price;
import org.evenkeel.model.finance.PriceBook;
import org.evenkeel.model.finance.PublishedPath;
import org.evenkeel.model.finance.ScenarioChoice;
import org.evenkeel.model.finance.Steps;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;

/** Writes a management plan in the form in which {@link PlanReader} reads it. */
final class PlanWriter {

    private final ManagementPlan plan;
    private final WrittenSources sources = new WrittenSources();

    PlanWriter(ManagementPlan plan) {
        this.plan = plan;
    }

    String text() {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("council", plan.council().name());
        top.put("title", plan.title());
        top.put("start", MonthIndex.text(plan.start()));
        top.put("until", MonthIndex.text(plan.until()));
        top.put("runs", plan.runs());
        top.put("seed", plan.seed());
        top.put("source", sources.word(plan.papers()));
        // Filled as sections name their documents.
        top.put("sources", sources.documents());
        putIfAny(top, "notes", plan.notes());
        putIfAny(top, "assumptions", stated());
        LimitSections.write(top, plan.limits(), this::value);
        putIfAny(top, "areas", Areas.fields(plan.areas()));
        putIfAny(
                top,
                "interventions",
                plan.interventions().stream()
                        .map(planned -> new InterventionWriter(plan.papers(), sources, this::value).fields(planned))
                        .toList());
        List<Map<String, ?>> scenarios = new ArrayList<>();
        plan.choices().forEach(choice -> scenarios.add(choice(choice)));
        plan.library().forEach(each -> scenarios.add(Map.of("library", each.id())));
        putIfAny(top, "scenarios", scenarios);
        top.put("prices", prices(plan.prices()));
        top.put("income", income(plan.income()));
        putIfAny(top, "other-spending", items(plan.otherSpending().items()));
        Map<String, Object> opening = new LinkedHashMap<>();
        opening.put("end-of", plan.opening().endOf().toString());
        putValue(opening, plan.opening().balance(), Quantity.POUNDS);
        top.put("opening-balance", opening);
        DeficitSection.write(top, plan.opening().terms(), this::value);
        Map<String, Object> outturns = new LinkedHashMap<>();
        plan.outturns()
                .forEach(outturn -> outturns.put(outturn.year().toString(), value(outturn.inYear(), Quantity.POUNDS)));
        putIfAny(top, "outturns", outturns);
        putIfAny(
                top, "plan-counts", plan.planCounts().stream().map(this::counts).toList());
        putIfAny(
                top,
                "conditions",
                plan.conditions().stream().map(this::condition).toList());
        putIfAny(top, "published", plan.published().stream().map(this::path).toList());
        return Yaml.text(top);
    }

    private static void putIfAny(Map<String, Object> fields, String key, List<?> items) {
        if (!items.isEmpty()) {
            fields.put(key, items);
        }
    }

    private static void putIfAny(Map<String, Object> fields, String key, Map<?, ?> inner) {
        if (!inner.isEmpty()) {
            fields.put(key, inner);
        }
    }

    private static void putText(Map<String, Object> fields, String key, String text) {
        if (!text.isEmpty()) {
            fields.put(key, text);
        }
    }

    private void putSource(Map<String, Object> fields, Source source) {
        if (!source.equals(plan.papers())) {
            fields.put("source", sources.word(source));
        }
    }

    private Object value(Assumption assumption, Quantity quantity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        putValue(fields, assumption, quantity);
        return fields.size() == 1 ? quantity.text(assumption.value().middle()) : fields;
    }

    private void putValue(Map<String, Object> fields, Assumption assumption, Quantity quantity) {
        putRange(fields, assumption.value().range(), quantity);
        putSource(fields, assumption.source());
        if (assumption.basis() != Basis.COUNCIL) {
            fields.put("basis", Words.of(assumption.basis()));
        }
        putText(fields, "note", assumption.note());
    }

    static void putRange(Map<String, Object> fields, Range range, Quantity quantity) {
        fields.put("value", quantity.text(range.middle()));
        if (!range.isExact()) {
            fields.put("low", quantity.text(range.low()));
            fields.put("high", quantity.text(range.high()));
        }
    }

    private Map<String, Object> stated() {
        Map<String, Object> stated = new LinkedHashMap<>();
        plan.stated().forEach((name, value) -> stated.put(name, value(value, Stated.quantity(name))));
        return stated;
    }

    private static Map<String, Object> choice(ScenarioChoice choice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", choice.name());
        fields.put("title", choice.title());
        fields.put("interventions", choice.interventions());
        return fields;
    }

    private Map<String, Object> prices(PriceBook book) {
        Map<String, Object> perPlan = new LinkedHashMap<>();
        for (Price price : book.prices().values()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            putValue(fields, price.value(), Quantity.PRICE);
            fields.put("year", price.year().toString());
            fields.put("standing", price.standing().code());
            perPlan.put(price.placement().code(), fields);
        }
        Map<String, Object> prices = new LinkedHashMap<>();
        prices.put("per-plan", perPlan);
        putIfAny(prices, "inflation", steps(book.inflation(), Quantity.PERCENT_A_YEAR));
        book.knownSpending().ifPresent(known -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("year", known.year().toString());
            putValue(fields, known.total(), Quantity.POUNDS);
            prices.put("known-spending", fields);
        });
        return prices;
    }

    private Map<String, Object> income(Income income) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> block = new LinkedHashMap<>();
        putAmounts(block, income.highNeedsBlock(), "amounts");
        fields.put("high-needs-block", block);
        income.blockTransfer().ifPresent(transfer -> {
            Map<String, Object> moved = new LinkedHashMap<>();
            putAmounts(moved, transfer.schoolsBlock(), "schools-block");
            putIfAny(moved, "share", steps(transfer.percent(), Quantity.PERCENT_OF));
            fields.put("schools-block-transfer", moved);
        });
        putIfAny(fields, "others", items(income.others()));
        return fields;
    }

    private List<Map<String, Object>> items(List<Item> items) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (Item item : items) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", item.id());
            fields.put("title", item.title());
            putAmounts(fields, item.amounts(), "amounts");
            written.add(fields);
        }
        return written;
    }

    private void putAmounts(Map<String, Object> fields, Amounts amounts, String key) {
        putIfAny(fields, key, steps(new Steps(amounts.given()), Quantity.POUNDS));
        putIfAny(fields, "growth", steps(amounts.growth(), Quantity.PERCENT_A_YEAR));
    }

    private Map<String, Object> steps(Steps steps, Quantity quantity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        steps.from().forEach((year, value) -> fields.put(year.toString(), value(value, quantity)));
        return fields;
    }

    private Map<String, Object> counts(PlanCounts counts) {
        Map<String, Object> plans = new LinkedHashMap<>();
        counts.plans().forEach((placement, count) -> plans.put(placement.code(), count));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("month", MonthIndex.text(counts.month()));
        fields.put("plans", plans);
        putSource(fields, counts.source());
        return fields;
    }

    private Map<String, Object> condition(Condition condition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", condition.id());
        fields.put("name", condition.name());
        Quantity quantity = condition.test() instanceof Condition.Plans ? Quantity.PLANS : Quantity.POUNDS;
        switch (condition.test()) {
            case Condition.InYear(FinancialYear year, Condition.When when) -> {
                fields.put("measure", "in-year");
                fields.put(when.code(), year.toString());
            }
            case Condition.Cumulative(FinancialYear year, Condition.When when) -> {
                fields.put("measure", "cumulative");
                fields.put(when.code(), year.toString());
            }
            case Condition.Plans(int month) -> {
                fields.put("measure", "plans");
                fields.put("month", MonthIndex.text(month));
            }
        }
        fields.put(condition.direction().code(), quantity.text(condition.limit()));
        putSource(fields, condition.source());
        putText(fields, "note", condition.note());
        return fields;
    }

    private Map<String, Object> path(PublishedPath path) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", path.id());
        fields.put("title", path.title());
        fields.put("kind", path.kind().code());
        Map<String, Object> values = new LinkedHashMap<>();
        switch (path.subject()) {
            case PublishedPath.Counts counts -> {
                fields.put("measure", counts.measure().code());
                fields.put("group", counts.group().text());
                path.values().forEach((month, count) -> values.put(MonthIndex.text(month), number(count)));
            }
            case PublishedPath.Pounds(String line) -> {
                fields.put("line", line);
                path.values()
                        .forEach((year, pounds) ->
                                values.put(new FinancialYear(year).toString(), Quantity.POUNDS.text(pounds)));
            }
        }
        fields.put("values", values);
        putSource(fields, path.source());
        putText(fields, "note", path.note());
        return fields;
    }

    private static String number(double count) {
        return BigDecimal.valueOf(count).stripTrailingZeros().toPlainString();
    }
}

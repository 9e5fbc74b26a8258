package org.evenkeel.model.planfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.finance.Amounts;
import org.evenkeel.model.finance.Cost;
import org.evenkeel.model.finance.Names;
import org.evenkeel.model.finance.Steps;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.planfile.Values.Meaning;
import org.evenkeel.model.time.FinancialYear;

/** Reads and writes what an intervention costs: {@code once}, {@code a-year} and {@code amounts} by financial year. */
final class Costs {

    static final String COST = "cost";

    private static final String ONCE = "once";
    private static final String A_YEAR = "a-year";
    private static final String AMOUNTS = "amounts";
    private static final String GROWTH = "growth";

    private Costs() {}

    static Cost read(Section intervention, String id, String name) {
        if (!intervention.has(COST)) {
            return Cost.NONE;
        }
        Section section =
                Section.required(intervention, COST, ONCE, A_YEAR, AMOUNTS, GROWTH, "source", "basis", "note");
        if (!section.has(ONCE) && !section.has(A_YEAR) && !section.has(AMOUNTS)) {
            section.missing(ONCE, "Write what it costs: once, a-year or amounts by financial year.");
        }
        Optional<Assumption> once = value(section, ONCE, "cost." + id + ".once", "Cost, once: " + name, Names.POUNDS);
        Optional<Assumption> yearly =
                value(section, A_YEAR, "cost." + id + ".a-year", "Cost a year: " + name, "pounds a year");
        Amounts amounts = section.has(AMOUNTS)
                ? Sums.amounts(section, "cost." + id, "Cost: " + name, AMOUNTS)
                : Cost.NONE.byYear();
        for (Assumption each : new Cost(once, yearly, amounts).register()) {
            if (each.unit().startsWith(Names.POUNDS) && each.value().range().low() < 0) {
                intervention.fault(
                        "bounds",
                        COST,
                        "A cost is not negative.",
                        "Write what is saved as the intervention's effect, and its cost as 0 or more.");
                break;
            }
        }
        return new Cost(once, yearly, amounts);
    }

    private static Optional<Assumption> value(Section cost, String key, String name, String title, String unit) {
        return cost.node(key)
                .map(node -> Values.read(
                        node, cost.at(key), cost.context(), new Meaning(name, title, unit), Quantity.PRICE));
    }

    /** Writes one value as it is written elsewhere in the file. */
    interface Form {
        Object of(Assumption value, Quantity quantity);
    }

    static void write(Map<String, Object> fields, Cost cost, Form form) {
        if (cost.isNone()) {
            return;
        }
        Map<String, Object> written = new LinkedHashMap<>();
        cost.once().ifPresent(value -> written.put(ONCE, form.of(value, Quantity.PRICE)));
        cost.yearly().ifPresent(value -> written.put(A_YEAR, form.of(value, Quantity.PRICE)));
        putSteps(written, AMOUNTS, new Steps(cost.byYear().given()), Quantity.POUNDS, form);
        putSteps(written, GROWTH, cost.byYear().growth(), Quantity.PERCENT_A_YEAR, form);
        fields.put(COST, written);
    }

    private static void putSteps(Map<String, Object> fields, String key, Steps steps, Quantity quantity, Form form) {
        Map<String, Object> years = new LinkedHashMap<>();
        for (Map.Entry<FinancialYear, Assumption> each : steps.from().entrySet()) {
            years.put(each.getKey().toString(), form.of(each.getValue(), quantity));
        }
        if (!years.isEmpty()) {
            fields.put(key, years);
        }
    }
}

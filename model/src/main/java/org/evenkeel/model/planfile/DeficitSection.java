package org.evenkeel.model.planfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.evenkeel.model.finance.AgreementKind;
import org.evenkeel.model.finance.DeficitTerms;
import org.evenkeel.model.finance.GrantRules;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.planfile.Values.Meaning;
import org.jspecify.annotations.Nullable;

/** Reads and writes the {@code deficit} section: the agreement, the day of the rules, interest, what is ineligible. */
final class DeficitSection {

    static final String KEY = "deficit";

    private static final Meaning INTEREST =
            new Meaning("deficit-interest", "Interest on the deficit", "percent a year");
    private static final Meaning INELIGIBLE =
            new Meaning("deficit-ineligible", "Part of the deficit that is not for high needs", "pounds");

    private DeficitSection() {}

    static DeficitTerms read(Section root) {
        if (!root.has(KEY)) {
            return DeficitTerms.NONE;
        }
        Section section =
                Section.required(root, KEY, "agreement", "rules-as-of", "interest", "ineligible", "source", "basis");
        Map<String, AgreementKind> kinds = new LinkedHashMap<>();
        AgreementKind.all().forEach(kind -> kinds.put(kind.code(), kind));
        String agreement = section.has("agreement")
                ? section.choice("agreement", kinds).map(AgreementKind::code).orElse("")
                : "";
        return new DeficitTerms(
                agreement,
                day(section),
                value(section, "interest", INTEREST, Quantity.PERCENT_A_YEAR),
                value(section, "ineligible", INELIGIBLE, Quantity.PRICE));
    }

    private static @Nullable Assumption value(Section section, String key, Meaning meaning, Quantity quantity) {
        return section.node(key)
                .map(node -> Values.read(node, section.at(key), section.context(), meaning, quantity))
                .orElse(null);
    }

    private static @Nullable LocalDate day(Section section) {
        String text = section.textOr("rules-as-of", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            GrantRules.on(day);
            return day;
        } catch (DateTimeException | IllegalArgumentException e) {
            section.fault(
                    "date",
                    "rules-as-of",
                    "\"" + text + "\" is not a day whose rules are known.",
                    "Write a day from December 2020 on, such as 2026-06-01.");
            return null;
        }
    }

    /** Adds the section, if there is anything to say. */
    static void write(Map<String, Object> top, DeficitTerms terms, BiFunction<Assumption, Quantity, Object> value) {
        if (terms.equals(DeficitTerms.NONE)) {
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!terms.agreement().isEmpty()) {
            fields.put("agreement", terms.agreement());
        }
        if (terms.rulesAsOf() != null) {
            fields.put("rules-as-of", Objects.toString(terms.rulesAsOf()));
        }
        if (terms.interest() != null) {
            fields.put("interest", value.apply(terms.interest(), Quantity.PERCENT_A_YEAR));
        }
        if (terms.ineligible() != null) {
            fields.put("ineligible", value.apply(terms.ineligible(), Quantity.PRICE));
        }
        top.put(KEY, fields);
    }
}

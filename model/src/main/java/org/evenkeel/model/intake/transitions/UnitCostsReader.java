package org.evenkeel.model.intake.transitions;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenkeel.model.caseload.transitions.Setting;
import org.evenkeel.model.caseload.transitions.UnitCosts;
import org.evenkeel.model.caseload.transitions.UnitCosts.Kind;
import org.evenkeel.model.caseload.transitions.ValidStates;
import org.evenkeel.model.unit.Money;

/** Reads {@code costs.csv}: pounds for a place in a year, by need and setting. */
final class UnitCostsReader {

    static final List<String> COLUMNS = List.of("need", "setting", "cost");

    private static final int MOST_NAMED = 8;
    private static final Pattern POUNDS = Pattern.compile("\\d{1,9}(\\.\\d{1,2}0*)?");

    private final Faults faults;
    private final Optional<ValidStates> states;
    private final Optional<Known> known;

    UnitCostsReader(Faults faults, Optional<ValidStates> states, Optional<Known> known) {
        this.faults = faults;
        this.states = states;
        this.known = known;
    }

    Optional<UnitCosts> read(Path path) {
        Map<Kind, Money> costs = new LinkedHashMap<>();
        Map<Kind, Integer> lines = new HashMap<>();
        for (CsvRows.Row row : CsvRows.read(path, COLUMNS, faults)) {
            Kind kind = new Kind(row.text("need"), row.text("setting"));
            known(row, kind);
            Integer before = lines.putIfAbsent(kind, row.line());
            if (before != null) {
                faults.add(
                        "cost-repeated",
                        row.line(),
                        "",
                        "Need " + kind.need() + " in setting " + kind.setting() + " has a cost already, line " + before
                                + ".",
                        "Keep one of the two.");
            }
            String text = row.text("cost");
            if (POUNDS.matcher(text).matches()) {
                costs.put(kind, Money.ofPounds(new BigDecimal(text)));
            } else {
                faults.add(
                        "number-unreadable",
                        row.line(),
                        "cost",
                        "\"" + text + "\" is not an amount in pounds and pence.",
                        "Write a number of 0 or more, without a pound sign or commas.");
            }
        }
        states.ifPresent(all -> missing(all, costs));
        return faults.hasErrors() ? Optional.empty() : Optional.of(new UnitCosts(costs));
    }

    private void known(CsvRows.Row row, Kind kind) {
        if (known.isPresent() && !known.get().settings().contains(kind.setting())) {
            unknown(row, "setting", kind.setting());
        }
        if (known.isPresent() && !known.get().needs().contains(kind.need())) {
            unknown(row, "need", kind.need());
        }
    }

    private void unknown(CsvRows.Row row, String what, String code) {
        faults.add(
                what + "-unknown",
                row.line(),
                what,
                "\"" + code + "\" is no " + what + " of the valid states.",
                "Put it right here, or add it there.");
    }

    private void missing(ValidStates all, Map<Kind, Money> costs) {
        if (faults.hasErrors()) {
            return;
        }
        List<String> without = new ArrayList<>();
        for (Setting setting : all.settings()) {
            for (String need : setting.needs()) {
                if (!costs.containsKey(new Kind(need, setting.code()))) {
                    without.add(need + " in " + setting.code());
                }
            }
        }
        if (!without.isEmpty()) {
            faults.doubt(
                    "cost-missing",
                    0,
                    "",
                    without.size() + " needs and settings have no cost: "
                            + String.join(", ", without.subList(0, Math.min(MOST_NAMED, without.size())))
                            + (without.size() > MOST_NAMED ? ", and others." : "."),
                    "They are reckoned as nothing: add a row for each that there is.");
        }
    }
}

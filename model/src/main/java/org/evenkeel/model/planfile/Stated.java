package org.evenkeel.model.planfile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.planfile.Values.Meaning;

/** Reads the {@code assumptions} section: what a council states itself in place of what statistics would give. */
final class Stated {

    /** What each stated assumption is. */
    private record Kind(String title, String unit, Quantity quantity) {}

    private static final Map<String, Kind> KINDS = kinds();

    private Stated() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put(Fitter.OPENING_PLANS, new Kind("Plans at the start", "plans", Quantity.PLANS));
        kinds.put(
                Fitter.REQUESTS_PER_MONTH,
                new Kind("Requests for an assessment in the first month", "requests a month", Quantity.A_MONTH));
        kinds.put(
                Fitter.REQUESTS_GROWTH,
                new Kind("Growth of requests in the first year", "log points a year", Quantity.LOG_GROWTH));
        kinds.put(
                Fitter.SHARE_ASSESSED,
                new Kind("Share of requests that lead to an assessment", "share", Quantity.SHARE));
        kinds.put(Fitter.SHARE_ISSUED, new Kind("Share of assessments that lead to a plan", "share", Quantity.SHARE));
        kinds.put(
                Fitter.CEASED_PER_MONTH,
                new Kind("Plans that cease in the first month", "plans a month", Quantity.A_MONTH));
        kinds.put(
                Fitter.ARRIVALS_PER_YEAR,
                new Kind("Children with a plan who move in from other councils", "plans a year", Quantity.A_YEAR));
        return kinds;
    }

    static Map<String, Assumption> read(Section root) {
        Map<String, Assumption> stated = new LinkedHashMap<>();
        for (Node.Field field : root.fields("assumptions")) {
            String path = "assumptions." + field.key();
            Kind kind = KINDS.get(field.key());
            if (kind == null) {
                root.faults()
                        .add(
                                "unknown-key",
                                field.line(),
                                path,
                                "There is no assumption \"" + field.key() + "\".",
                                Near.help(field.key(), KINDS.keySet()));
            } else {
                Meaning meaning = new Meaning(field.key(), kind.title(), kind.unit());
                stated.put(field.key(), Values.read(field.value(), path, root.context(), meaning, kind.quantity()));
            }
        }
        return stated;
    }

    /** How an assumption of this name is written. */
    static Quantity quantity(String name) {
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("No assumption is called " + name);
        }
        return kind.quantity();
    }
}

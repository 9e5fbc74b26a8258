package org.evenkeel.model.planfile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenkeel.model.forecast.Delivery;
import org.evenkeel.model.unit.Range;

/** How surely and how late an intervention comes: its fields {@code months-late} and {@code chance-delivered}. */
final class Deliveries {

    static final String LATE = "months-late";
    static final String CHANCE = "chance-delivered";

    private Deliveries() {}

    static Delivery read(Section section) {
        Range late = section.node(LATE)
                .map(node -> Values.range(inner(section, node), Quantity.MONTHS))
                .orElse(Delivery.AS_PLANNED.monthsLate());
        Optional<Node> chance = section.node(CHANCE);
        OptionalDouble known = chance.isPresent() && chance.get() instanceof Node.Scalar scalar
                ? Values.number(scalar, section.at(CHANCE), section.faults(), Quantity.SHARE)
                : OptionalDouble.empty();
        if (chance.isPresent() && !(chance.get() instanceof Node.Scalar)) {
            section.fault("text", CHANCE, "One chance is expected here, not a section.", "Write it such as 80%.");
        }
        return new Delivery(late, known.orElse(1));
    }

    private static Section inner(Section section, Node node) {
        return node instanceof Node.Fields
                ? Section.of(node, section.at(LATE), section.context(), "value", "low", "high")
                : Section.ofValue(node, section.at(LATE), section.context());
    }

    static void write(Map<String, Object> fields, Delivery delivery) {
        if (!delivery.monthsLate().equals(Delivery.AS_PLANNED.monthsLate())) {
            Map<String, Object> range = new LinkedHashMap<>();
            PlanWriter.putRange(range, delivery.monthsLate(), Quantity.MONTHS);
            fields.put(
                    LATE,
                    range.size() == 1
                            ? Quantity.MONTHS.text(delivery.monthsLate().middle())
                            : range);
        }
        if (delivery.chance() != 1) {
            fields.put(CHANCE, Quantity.SHARE.text(delivery.chance()));
        }
    }
}

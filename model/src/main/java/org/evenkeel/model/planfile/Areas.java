package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.evenkeel.model.forecast.Area;

/** Reads and writes the {@code areas} section: parts of the council, each with its share of the children. */
final class Areas {

    private Areas() {}

    static List<Area> read(Section root) {
        List<Area> areas = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        double from = 0;
        for (Node node : root.items("areas")) {
            Section section = Ids.item(root, "areas", node, ids.size() + 1, "id", "name", "share");
            String id = Ids.id(section, ids);
            String name = section.text("name", "Write what the area is called.");
            OptionalDouble share = OptionalDouble.empty();
            if (section.textOr("share", "").isEmpty()) {
                section.missing("share", "Write the share of the council's children who live there, such as 30%.");
            } else {
                int line = section.node("share").map(Node::line).orElse(0);
                share = Values.number(
                        new Node.Scalar(section.textOr("share", ""), line),
                        section.at("share"),
                        section.faults(),
                        Quantity.SHARE);
            }
            double size = share.orElse(0);
            boolean fits = size > 0 && from + size <= 1 + 1e-9;
            if (share.isPresent() && !fits) {
                section.fault(
                        "bounds",
                        "share",
                        size == 0 ? "Nobody lives there." : "With this area the shares add to more than 100%.",
                        "Areas do not overlap: their shares are above 0% and add to at most 100%.");
            }
            // What is read from a file with faults is thrown away; until then the area is known by its name.
            areas.add(fits ? new Area(id, name, from, size) : new Area(id, name, 0, 1));
            from += fits ? size : 0;
        }
        return areas;
    }

    static List<Map<String, Object>> fields(List<Area> areas) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (Area area : areas) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", area.id());
            fields.put("name", area.name());
            fields.put("share", Quantity.SHARE.text(area.share()));
            written.add(fields);
        }
        return written;
    }
}

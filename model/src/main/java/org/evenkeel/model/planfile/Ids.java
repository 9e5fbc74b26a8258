package org.evenkeel.model.planfile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The items of lists, each with an id of its own. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,59}");

    private Ids() {}

    /** An item of a list, known in messages by its id, or by its number if it has none. */
    static Section item(Section root, String list, Node item, int number, String... keys) {
        String name = item instanceof Node.Fields(List<Node.Field> fields, int _)
                ? fields.stream()
                        .filter(field -> field.key().equals("id"))
                        .map(field -> field.value() instanceof Node.Scalar(String text, int _) ? text : "")
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(String.valueOf(number))
                : String.valueOf(number);
        return Section.of(item, root.at(list) + "[" + name + "]", root.context(), keys);
    }

    /** An item's id, which no other item of its list may have. */
    static String id(Section section, Set<String> ids) {
        String id = section.text("id", "Write a word or number of its own, such as 6a.");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            section.fault(
                    "id", "id", "\"" + id + "\" cannot be an id.", "Write letters, digits, hyphens and dots only.");
        } else if (!id.isEmpty() && !ids.add(id)) {
            section.fault("duplicate-id", "id", "The id \"" + id + "\" is used twice.", "Give each its own.");
        }
        return id;
    }
}

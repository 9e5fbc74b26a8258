package org.evenkeel.model.intake.sen2;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes a return as the tables that COLLECT exports. */
public final class BladeWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.UK);

    private final Layout layout;
    private final String authority;
    private final Map<Group, CsvWriter> tables = new EnumMap<>(Group.class);
    private final Map<Group, Integer> keys = new EnumMap<>(Group.class);

    private BladeWriter(Layout layout, String authority) {
        this.layout = layout;
        this.authority = authority;
    }

    /**
     * Writes every table.
     *
     * @param folder a folder that is there
     * @param exported the day of the export, which is in the files' names
     */
    public static void write(Sen2Return value, Path folder, LocalDate exported) throws IOException {
        var writer = new BladeWriter(value.layout(), value.authority());
        try {
            for (Group group : Group.values()) {
                Path file = folder.resolve("Blade-Export_" + exported.format(DAY) + "_"
                        + group.facts().table() + ".csv");
                CsvWriter table = CsvWriter.builder().build(file);
                writer.tables.put(group, table);
                table.writeRecord(writer.headings(group));
            }
            writer.entry(value.header(), "");
            value.persons().forEach(person -> writer.entry(person, "1"));
        } finally {
            for (CsvWriter table : writer.tables.values()) {
                table.close();
            }
        }
    }

    private List<String> headings(Group group) {
        GroupFacts facts = group.facts();
        List<String> headings =
                new ArrayList<>(List.of(facts.key(), "NativeId", facts.table() + "orderseqcolumn", "sourceid"));
        if (!facts.parentKey().isEmpty()) {
            headings.add(facts.parentKey());
        }
        layout.items(group).forEach(item -> headings.add(item.element().toLowerCase(Locale.ROOT)));
        return headings;
    }

    private void entry(Entry entry, String parent) {
        Group group = entry.cells().group();
        String key = String.valueOf(keys.merge(group, 1, Integer::sum));
        List<String> fields = new ArrayList<>(List.of(key, authority, key, "1"));
        if (!group.facts().parentKey().isEmpty()) {
            fields.add(parent);
        }
        layout.items(group).forEach(item -> fields.add(BladeForms.write(item.facts(), entry.text(item))));
        Objects.requireNonNull(tables.get(group)).writeRecord(fields);
        for (Group child : Group.values()) {
            if (child.parent().filter(group::equals).isPresent()) {
                Entries.children(entry, child).forEach(one -> entry(one, key));
            }
        }
    }
}

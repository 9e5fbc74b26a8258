package org.evenkeel.model.planfile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.sector.Source;
import org.jspecify.annotations.Nullable;

/** The documents that a plan file draws on, by the short words it gives them. */
final class Sources {

    /** Before any has been read. */
    static final Sources NONE = new Sources();

    private static final Map<String, Boolean> YES = Map.of("yes", true, "no", false);

    private final Map<String, Source> documents = new LinkedHashMap<>();

    private Sources() {}

    /** The {@code sources} section. */
    static Sources read(Section root) {
        Sources sources = new Sources();
        if (!root.has("sources")) {
            root.missing("sources", "Name the documents that the figures come from, at least the council's paper.");
            return sources;
        }
        for (Node.Field field : root.fields("sources")) {
            if (field.key().contains(",")) {
                root.faults()
                        .add(
                                "source",
                                field.line(),
                                "sources." + field.key(),
                                "A document's short word cannot hold a comma.",
                                "Write a word such as papers.");
            }
            Section document = Section.of(
                    field.value(),
                    "sources." + field.key(),
                    new Context(root.faults(), sources, Context.UNNAMED, Basis.COUNCIL),
                    "document",
                    "url",
                    "date",
                    "licence",
                    "secondary");
            String title = document.text("document", "Name the document and who published it.");
            sources.documents.put(
                    field.key(),
                    new Source(
                            title.isEmpty()
                                    ? Context.UNNAMED.document()
                                    : title + (isSecondary(document) ? Source.SECONDARY : ""),
                            "",
                            document.textOr("url", ""),
                            date(document),
                            document.textOr("licence", "")));
        }
        return sources;
    }

    /** Whether a document reports what another one says, such as a newspaper or a blog. */
    private static boolean isSecondary(Section document) {
        return document.has("secondary") && document.choice("secondary", YES).orElse(false);
    }

    private static @Nullable LocalDate date(Section document) {
        String text = document.textOr("date", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            document.fault("date", "date", "\"" + text + "\" is not a date.", "Write a day such as 2025-01-15.");
            return null;
        }
    }

    /** {@code papers, dashboard}: a document's short word, then where in it; empty if there is no such document. */
    Optional<Source> find(String text) {
        int comma = text.indexOf(',');
        String part = comma < 0 ? "" : text.substring(comma + 1).strip();
        return Optional.ofNullable(documents.get(id(text)))
                .map(source -> new Source(source.document(), part, source.url(), source.date(), source.licence()));
    }

    /** How to put right a source that is not known. */
    String help(String text) {
        return Near.help(id(text), documents.keySet())
                + " Write the short word of a document in the section sources, then a comma and where in it.";
    }

    private static String id(String text) {
        int comma = text.indexOf(',');
        return (comma < 0 ? text : text.substring(0, comma)).strip();
    }
}

package org.evenkeel.model.planfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenkeel.model.sector.Source;

/** Gives each document of a plan a short word, as it is first named. */
final class WrittenSources {

    private final Map<Source, String> words = new LinkedHashMap<>();
    private final Map<String, Object> documents = new LinkedHashMap<>();

    /** The document's short word, and where in it. */
    String word(Source source) {
        Source document = new Source(source.document(), "", source.url(), source.date(), source.licence());
        String word = words.computeIfAbsent(document, this::add);
        return source.table().isEmpty() ? word : word + ", " + source.table();
    }

    private String add(Source document) {
        String word = documents.isEmpty() ? "papers" : "source-" + (documents.size() + 1);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", document.document());
        document.dated().ifPresent(date -> fields.put("date", date.toString()));
        if (!document.url().isEmpty()) {
            fields.put("url", document.url());
        }
        if (!document.licence().isEmpty()) {
            fields.put("licence", document.licence());
        }
        documents.put(word, fields);
        return word;
    }

    /** The section {@code sources}; grows with every document that is named later. */
    Map<String, Object> documents() {
        return Collections.unmodifiableMap(documents);
    }
}

package org.evenkeel.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.model.intake.Severity;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.rule.Checked;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.rule.LastYear;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a check found, by rule, with a few examples of each: told to a person or a program. */
final class FindingSummary implements Sen2Handler {

    private static final int EXAMPLES = 5;
    private static final int MOST_IN_JSON = 100_000;

    private final Map<String, List<Finding>> examples = new TreeMap<>();
    private final List<Finding> all = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable Layout layout;

    void add(Finding finding) {
        List<Finding> known = examples.computeIfAbsent(finding.rule(), _ -> new ArrayList<>());
        if (known.size() < EXAMPLES) {
            known.add(finding);
        }
        if (all.size() < MOST_IN_JSON) {
            all.add(finding);
        }
    }

    @Override
    public void header(Header given, Layout ofYear) {
        header = given;
        layout = ofYear;
    }

    @Override
    public void person(Person person) {
        // Of persons only what is found is told.
    }

    /** The department's code of the authority, as the return gives it. */
    String authority() {
        return header == null ? "" : header.text(Item.LEA);
    }

    /** The collection year. */
    int collectionYear() {
        return layout == null ? 0 : layout.year();
    }

    /** Refuses a return that is not of the year after, and of the same authority. */
    void follows(LastYear last) throws BadInput {
        String number = authority();
        if (!last.authority().equals(number)) {
            throw new BadInput(List.of("--against is the return of another authority."));
        }
        if (layout != null && last.year() != layout.year() - 1) {
            throw new BadInput(List.of("--against wants the return of the year before, " + (layout.year() - 1)
                    + ", not " + last.year() + "."));
        }
    }

    void tell(Terminal terminal, String file, Checked checked) {
        terminal.head(file + ": " + council() + ", collection year " + year());
        terminal.tell("Checked " + plural(checked.persons(), "child or young person", "children and young people")
                + ": " + plural(checked.errors(), "error", "errors") + ", "
                + plural(checked.queries(), "query", "queries") + ".");
        examples.values().stream()
                .sorted(Comparator.comparing(
                                (List<Finding> known) -> known.getFirst().severity())
                        .thenComparing(known -> known.getFirst().rule()))
                .forEach(known -> tell(terminal, known, checked));
        checked.failed()
                .forEach((rule, fault) -> terminal.fault("rule " + rule + " broke down (" + fault
                        + "), so what it would have found is not known; its makers would like to hear of it."));
    }

    private static void tell(Terminal terminal, List<Finding> known, Checked checked) {
        Finding first = known.getFirst();
        int number = Objects.requireNonNull(checked.byRule().get(first.rule()));
        terminal.say("");
        terminal.head(first.rule() + "  " + (first.severity() == Severity.ERROR ? "error" : "query") + "  "
                + Numbers.count(number) + " found");
        terminal.tell(first.message());
        terminal.tell("What to do: " + first.whatToDo());
        StringBuilder where = new StringBuilder("Where: ");
        for (Finding finding : known) {
            where.append(where.length() > 7 ? "; " : "")
                    .append(finding.child() == 0 ? "" : "child " + finding.child() + ", ")
                    .append(finding.path())
                    .append(finding.line() == 0 ? "" : ", line " + finding.line());
        }
        terminal.tell(
                where + (number > known.size() ? "; and " + Numbers.count(number - known.size()) + " more." : "."));
    }

    /** All of it; the findings themselves only when they are wanted. */
    String json(String file, Checked checked, boolean withFindings, Consumer<JsonGenerator> more) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("council", council());
            json.writeStringProperty("year", year());
            json.writeNumberProperty("persons", checked.persons());
            json.writeNumberProperty("errors", checked.errors());
            json.writeNumberProperty("queries", checked.queries());
            json.writeObjectPropertyStart("by_rule");
            checked.byRule().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("rules_that_broke_down");
            checked.failed().keySet().forEach(json::writeString);
            json.writeEndArray();
            more.accept(json);
            if (withFindings) {
                json.writeArrayPropertyStart("findings");
                all.forEach(finding -> write(json, finding));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("module", finding.module());
        json.writeStringProperty("item", finding.item());
        json.writeNumberProperty("child", finding.child());
        json.writeNumberProperty("line", finding.line());
        json.writeStringProperty("value", finding.value());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("what_to_do", finding.whatToDo());
        json.writeEndObject();
    }

    private String council() {
        return LocalAuthorities.current()
                .ofNumber(authority())
                .map(LocalAuthority::name)
                .orElse("an unknown authority");
    }

    private String year() {
        return layout == null ? "" : String.valueOf(layout.year());
    }

    private static String plural(int number, String one, String many) {
        return Numbers.count(number) + " " + (number == 1 ? one : many);
    }
}

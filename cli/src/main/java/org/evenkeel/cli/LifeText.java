package org.evenkeel.cli;

import java.util.List;
import org.evenkeel.model.intake.sen2.quality.CheckCount;
import org.evenkeel.model.intake.sen2.quality.FindingRegister;
import org.evenkeel.report.wording.Numbers;
import tools.jackson.core.JsonGenerator;

/** What became of findings from one check to the next, told to a person or a program. */
final class LifeText {

    private static final int SHOWN = 10;

    private LifeText() {}

    static void tell(Terminal terminal, FindingRegister register) {
        List<CheckCount> checks = register.checks();
        CheckCount last = checks.getLast();
        terminal.say("");
        terminal.head("Since the check before");
        terminal.tell(Numbers.count(last.fixed()) + " fixed, " + Numbers.count(last.fresh()) + " new; now "
                + Numbers.count(last.open()) + " open, " + Numbers.count(last.explained()) + " explained, "
                + Numbers.count(last.accepted()) + " accepted."
                + (last.reopened() > 0
                        ? " " + Numbers.count(last.reopened())
                                + " stand open again, since another value stands there than their note was about."
                        : ""));
        terminal.say("");
        TextTable table = new TextTable(
                1, "Check", "return", "errors", "queries", "new", "open", "explained", "accepted", "fixed");
        checks.subList(Math.max(0, checks.size() - SHOWN), checks.size())
                .forEach(one -> table.row(
                        one.date().toString(),
                        String.valueOf(one.year()),
                        Numbers.count(one.errors()),
                        Numbers.count(one.queries()),
                        Numbers.count(one.fresh()),
                        Numbers.count(one.open()),
                        Numbers.count(one.explained()),
                        Numbers.count(one.accepted()),
                        Numbers.count(one.fixed())));
        table.lines().forEach(terminal::say);
    }

    static void write(JsonGenerator json, FindingRegister register) {
        json.writeArrayPropertyStart("checks");
        for (CheckCount one : register.checks()) {
            json.writeStartObject();
            json.writeStringProperty("date", one.date().toString());
            json.writeNumberProperty("year", one.year());
            json.writeNumberProperty("errors", one.errors());
            json.writeNumberProperty("queries", one.queries());
            json.writeNumberProperty("new", one.fresh());
            json.writeNumberProperty("open", one.open());
            json.writeNumberProperty("explained", one.explained());
            json.writeNumberProperty("accepted", one.accepted());
            json.writeNumberProperty("fixed", one.fixed());
            json.writeNumberProperty("reopened", one.reopened());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

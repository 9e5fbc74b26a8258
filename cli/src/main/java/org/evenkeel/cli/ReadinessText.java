package org.evenkeel.cli;

import java.util.List;
import org.evenkeel.model.intake.sen2.measure.Breakdown;
import org.evenkeel.model.intake.sen2.measure.Measure;
import org.evenkeel.model.intake.sen2.quality.Readiness;
import org.evenkeel.model.intake.sen2.quality.ReadinessReport;
import org.evenkeel.report.wording.Numbers;
import tools.jackson.core.JsonGenerator;

/** How far each input of the figures may be relied on, told to a person or a program. */
final class ReadinessText {

    /** Stands beside a figure whose input is weak. */
    static final String WEAK = "~";

    private ReadinessText() {}

    /** The inputs on which something was found. */
    static void tell(Terminal terminal, ReadinessReport report) {
        terminal.say("");
        terminal.head("Readiness: the share of children with nothing found on what a figure needs");
        List<Readiness> lacking = report.inputs().stream()
                .filter(one -> one.isWeak() || one.touched() > 0)
                .toList();
        if (lacking.isEmpty()) {
            terminal.tell("100% for every figure.");
            return;
        }
        terminal.say("");
        TextTable table = new TextTable(1, "For", "ready", "children", "with a finding");
        lacking.forEach(one -> table.row(
                one.input().label(), percent(one), Numbers.count(one.children()), Numbers.count(one.touched())));
        table.lines().forEach(terminal::say);
        terminal.tell((lacking.size() < report.inputs().size() ? "Every other figure: 100%. " : "")
                + (lacking.stream().anyMatch(Readiness::isWeak)
                        ? WEAK + " is weak: read the figures that it feeds with care."
                        : "None is weak."));
    }

    /** The share, marked where it is weak. */
    static String percent(Readiness one) {
        return (one.isWeak() ? WEAK : "")
                + (one.percent().isPresent() ? one.percent().getAsInt() + "%" : "none");
    }

    /** What stands beside a figure; empty where nothing feeds it. */
    static String of(ReadinessReport report, Measure measure, Breakdown breakdown) {
        return report.of(measure, breakdown).map(ReadinessText::percent).orElse("");
    }

    static void write(JsonGenerator json, ReadinessReport report) {
        json.writeArrayPropertyStart("readiness");
        for (Readiness one : report.inputs()) {
            json.writeStartObject();
            json.writeStringProperty("input", one.input().code());
            one.share().ifPresent(share -> json.writeNumberProperty("share", Math.floor(share * 1000) / 1000));
            json.writeBooleanProperty("weak", one.isWeak());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

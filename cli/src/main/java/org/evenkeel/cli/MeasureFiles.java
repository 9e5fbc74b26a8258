package org.evenkeel.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evenkeel.model.intake.sen2.measure.Breakdown;
import org.evenkeel.model.intake.sen2.measure.Measure;
import org.evenkeel.model.intake.sen2.measure.Peers;
import org.evenkeel.model.intake.sen2.measure.Proportion;
import org.evenkeel.model.intake.sen2.measure.Release;
import org.evenkeel.model.intake.sen2.quality.ReadinessReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Measures as files: every table, with what each measure means. A restricted file says so in its name. */
final class MeasureFiles {

    private static final List<String> NAMES = List.of("measures.csv", "shares.csv", "measures.json", "definitions.csv");

    private MeasureFiles() {}

    /** Whether a file is one of these. */
    static boolean isOurs(String name) {
        return NAMES.contains(name.replace("-restricted", ""));
    }

    /** The name of a file, which tells whether it may leave the restricted area. */
    static String name(String name, boolean isRestricted) {
        return isRestricted && !name.equals("definitions.csv") ? name.replaceFirst("\\.", "-restricted.") : name;
    }

    /** Every file by name. */
    static Map<String, String> of(MeasureTables tables, ReadinessReport readiness) {
        boolean isRestricted = tables.own().isRestricted();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name("measures.csv", isRestricted), csv(rows -> counts(tables, readiness, rows)));
        files.put(name("shares.csv", isRestricted), csv(rows -> shares(tables, rows)));
        files.put(name("measures.json", isRestricted), json(tables, readiness));
        files.put("definitions.csv", csv(MeasureFiles::definitions));
        return files;
    }

    private static void counts(MeasureTables tables, ReadinessReport readiness, CsvWriter rows) {
        Release own = tables.own();
        rows.writeRecord(
                "measure",
                "breakdown",
                "group",
                "label",
                "count",
                "percent_of_all",
                "last_year",
                "change",
                "readiness");
        for (Measure measure : Measure.ALL) {
            for (Breakdown breakdown : measure.breakdowns()) {
                for (Breakdown.Group group : own.groups(breakdown)) {
                    rows.writeRecord(
                            measure.code(),
                            breakdown.code(),
                            group.code(),
                            breakdown == Breakdown.ALL ? measure.label() : group.label(),
                            tables.count(own.count(measure, breakdown, group.code())),
                            tables.percent(own.shareOfAll(measure, breakdown, group.code()), nothing(own, measure)),
                            tables.lastCount(measure, breakdown, group.code()),
                            tables.change(measure, breakdown, group.code()),
                            ReadinessText.of(readiness, measure, breakdown));
                }
            }
        }
    }

    /** The symbol of a share that is not there. */
    private static String nothing(Release own, Measure whole) {
        return own.count(whole).orElse(-1) == 0 ? own.rule().none() : own.rule().hidden();
    }

    private static void shares(MeasureTables tables, CsvWriter rows) {
        Release own = tables.own();
        rows.writeRecord(
                "share",
                "breakdown",
                "group",
                "label",
                "percent",
                "last_year",
                "last_year_is",
                "points",
                "neighbours",
                "points_on_neighbours",
                "neighbours_with_a_figure",
                "england",
                "published_year");
        for (Proportion share : Proportion.ALL) {
            Peers.Published published = tables.published(share).orElse(null);
            rows.writeRecord(
                    share.code(),
                    "all",
                    "all",
                    share.label(),
                    tables.share(share),
                    tables.lastShare(share),
                    String.valueOf(tables.lastYear(share)),
                    tables.pointsOnLast(share),
                    tables.percent(tables.neighbours(share)),
                    tables.points(share, tables.neighbours(share)),
                    published == null ? "0" : String.valueOf(published.number()),
                    tables.percent(tables.england(share)),
                    published == null ? "" : String.valueOf(published.year()));
            for (Breakdown breakdown : List.of(Breakdown.AGE, Breakdown.SEX, Breakdown.ETHNICITY)) {
                for (Breakdown.Group group : own.groups(breakdown)) {
                    var found = own.share(share, breakdown, group.code());
                    if (found.isPresent()) {
                        rows.writeRecord(
                                share.code(),
                                breakdown.code(),
                                group.code(),
                                group.label(),
                                tables.percent(found),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "");
                    }
                }
            }
        }
    }

    private static void definitions(CsvWriter rows) {
        rows.writeRecord("measure", "label", "definition", "source", "how_sure");
        for (Measure measure : Measure.ALL) {
            rows.writeRecord(
                    measure.code(),
                    measure.label(),
                    measure.definition(),
                    measure.source(),
                    measure.basis().label());
        }
    }

    /** All of it for programs; a figure that is not shown is its symbol. */
    static String json(MeasureTables tables, ReadinessReport readiness) {
        Release own = tables.own();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("council", tables.council());
            json.writeNumberProperty("year", own.year());
            json.writeBooleanProperty("restricted", own.isRestricted());
            ReadinessText.write(json, readiness);
            json.writeArrayPropertyStart("measures");
            for (Measure measure : Measure.ALL) {
                json.writeStartObject();
                json.writeStringProperty("measure", measure.code());
                json.writeStringProperty("label", measure.label());
                for (Breakdown breakdown : measure.breakdowns()) {
                    json.writeObjectPropertyStart(breakdown.code());
                    own.groups(breakdown)
                            .forEach(group -> json.writeStringProperty(
                                    group.code(), tables.count(own.count(measure, breakdown, group.code()))));
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("shares");
            for (Proportion share : Proportion.ALL) {
                json.writeStartObject();
                json.writeStringProperty("share", share.code());
                json.writeStringProperty("label", share.label());
                json.writeStringProperty("percent", tables.share(share));
                json.writeStringProperty("last_year", tables.lastShare(share));
                json.writeStringProperty("points", tables.pointsOnLast(share));
                json.writeStringProperty("neighbours", tables.percent(tables.neighbours(share)));
                json.writeStringProperty("england", tables.percent(tables.england(share)));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static String csv(Consumer<CsvWriter> writer) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            writer.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

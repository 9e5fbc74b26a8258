package org.evenkeel.report.forecast;

import java.io.StringWriter;
import java.util.List;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.time.MonthIndex;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes {@code run.json}: how the forecast was made. The only file whose bytes differ from run to run, by its seconds. */
final class RunJson {

    private RunJson() {}

    static String write(
            Provenance provenance,
            RunSettings settings,
            List<LocalAuthority> councils,
            List<String> populations,
            List<String> scenarios,
            int start,
            double simulationSeconds) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("program", "Evenkeel");
            json.writeStringProperty("version", provenance.version());
            json.writeArrayPropertyStart("councils");
            for (int i = 0; i < councils.size(); i++) {
                LocalAuthority council = councils.get(i);
                json.writeStartObject();
                json.writeStringProperty("code", council.code());
                json.writeStringProperty("name", council.name());
                json.writeStringProperty("population", populations.get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("scenarios");
            scenarios.forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("start", MonthIndex.text(start));
            json.writeStringProperty("until", MonthIndex.text(settings.until()));
            json.writeNumberProperty("seed", settings.seed());
            json.writeNumberProperty("runs", settings.runs());
            json.writeNumberProperty("threads", settings.threads());
            inputs(json, provenance);
            json.writeArrayPropertyStart("data");
            for (Provenance.Vintage vintage : provenance.vintages()) {
                json.writeStartObject();
                json.writeStringProperty("document", vintage.document());
                json.writeStringProperty("date", vintage.date());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberProperty("simulation_seconds", Math.round(simulationSeconds * 1_000) / 1_000.0);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** The files that were read. */
    static void inputs(JsonGenerator json, Provenance provenance) {
        json.writeArrayPropertyStart("inputs");
        for (Provenance.Input input : provenance.inputs()) {
            json.writeStartObject();
            json.writeStringProperty("name", input.name());
            json.writeStringProperty("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static ObjectWriteContext pretty() {
        return new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
    }
}

package org.evenkeel.report.forecast;

import java.io.StringWriter;
import java.util.Locale;
import org.evenkeel.model.forecast.transitions.AnnualForecast;
import org.evenkeel.model.forecast.transitions.Conventions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes the {@code run.json} of an annual forecast: how it was made. */
final class AnnualRunJson {

    private AnnualRunJson() {}

    static String write(Provenance provenance, AnnualForecast forecast, AnnualFiles.Transitions transitions) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(RunJson.pretty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("program", "Evenkeel");
            json.writeStringProperty("version", provenance.version());
            json.writeNumberProperty("first_transitions", transitions.firstYear());
            json.writeNumberProperty("last_transitions", transitions.lastYear());
            json.writeNumberProperty("transitions", transitions.rows());
            json.writeNumberProperty("start", forecast.start());
            json.writeNumberProperty("until", forecast.until());
            Conventions conventions = forecast.conventions();
            json.writeObjectPropertyStart("conventions");
            json.writeStringProperty("spread", word(conventions.spread()));
            json.writeStringProperty("validity", word(conventions.validity()));
            json.writeStringProperty("stranded", word(conventions.stranded()));
            json.writeStringProperty("exposure", word(conventions.exposure()));
            json.writeEndObject();
            json.writeNumberProperty("seed", forecast.settings().seed());
            json.writeNumberProperty("runs", forecast.settings().runs());
            json.writeNumberProperty("threads", forecast.settings().threads());
            RunJson.inputs(json, provenance);
            json.writeNumberProperty(
                    "simulation_seconds", Math.round(transitions.simulationSeconds() * 1_000) / 1_000.0);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.evenkeel.app.forecast;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.forecast.ForecastReport;
import org.evenkeel.report.table.Cell;
import tools.jackson.databind.json.JsonMapper;

/** A made report as text for the database, and back: the records say what they are, nothing is mapped by hand. */
final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Block.class, Named.class)
            .addMixIn(Cell.class, Named.class)
            .addMixIn(Chart.class, Named.class)
            .build();

    private ReportJson() {}

    /** The kind of a block, cell or chart goes with it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    static String write(ForecastReport report) {
        return JSON.writeValueAsString(report);
    }

    static ForecastReport read(String text) {
        return JSON.readValue(text, ForecastReport.class);
    }
}

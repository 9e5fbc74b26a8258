package org.evenkeel.app.forecast;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.app.forecast.ForecastView.Link;
import org.evenkeel.app.web.Problem;
import org.evenkeel.report.document.HtmlWriter;
import org.evenkeel.report.table.CsvWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A forecast's files: the same that the command line writes, and the table behind every chart. */
@RestController
class FilesApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final ForecastStore store;
    private final Reports reports;

    FilesApi(ForecastStore store, Reports reports) {
        this.store = store;
        this.reports = reports;
    }

    /** What there is to download of a forecast. */
    static List<Link> links(long forecast) {
        String address = "/forecast/" + forecast;
        List<Link> links = new ArrayList<>();
        links.add(new Link("The forecast as one page that needs no network (HTML)", address + "/forecast.html"));
        links.add(new Link(
                "Plans, requests, starts and ceases by month, age, need and placement (CSV)", address + "/plans.csv"));
        links.add(new Link("Income, spending and position by financial year (CSV)", address + "/position.csv"));
        links.add(new Link("The chance of meeting each condition (CSV)", address + "/conditions.csv"));
        return links;
    }

    @GetMapping("/forecast/{id}/table/{table}.csv")
    ResponseEntity<String> table(@PathVariable long id, @PathVariable String table) {
        StoredForecast forecast = find(id);
        return Reports.table(reports.of(id).report(), table)
                .map(found -> file(forecast, table + ".csv", CSV).body(CsvWriter.write(found)))
                .orElseThrow(() -> Problem.notFound("Forecast " + id + " has no table " + table + "."));
    }

    @GetMapping("/forecast/{id}/forecast.html")
    ResponseEntity<String> page(@PathVariable long id) {
        StoredForecast forecast = find(id);
        return file(forecast, "forecast.html", HTML)
                .body(HtmlWriter.write(reports.of(id).report().document()));
    }

    @GetMapping("/forecast/{id}/plans.csv")
    ResponseEntity<StreamingResponseBody> plans(@PathVariable long id) {
        StoredForecast forecast = find(id);
        return file(forecast, "plans.csv", CSV)
                .body(out -> SummaryCsv.counts(out, forecast.council(), store.counts(id, "", "")));
    }

    @GetMapping("/forecast/{id}/position.csv")
    ResponseEntity<StreamingResponseBody> position(@PathVariable long id) {
        StoredForecast forecast = find(id);
        return file(forecast, "position.csv", CSV)
                .body(out -> SummaryCsv.positions(out, forecast.council(), store.positions(id)));
    }

    @GetMapping("/forecast/{id}/conditions.csv")
    ResponseEntity<StreamingResponseBody> conditions(@PathVariable long id) {
        StoredForecast forecast = find(id);
        return file(forecast, "conditions.csv", CSV)
                .body(out -> SummaryCsv.conditions(out, forecast.council(), store.conditions(id)));
    }

    private StoredForecast find(long id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("There is no forecast " + id + "."));
    }

    private static ResponseEntity.BodyBuilder file(StoredForecast forecast, String name, MediaType type) {
        String saved = forecast.council() + "-" + name;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(saved).build().toString());
    }
}

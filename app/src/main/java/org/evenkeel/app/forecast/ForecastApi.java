package org.evenkeel.app.forecast;

import java.util.List;
import org.evenkeel.app.web.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The stored forecasts as data, the public records as they are. */
@RestController
class ForecastApi {
    private final ForecastStore store;

    ForecastApi(ForecastStore store) {
        this.store = store;
    }

    /** Every stored forecast, newest first. */
    @GetMapping("/api/forecasts")
    List<StoredForecast> all(@RequestParam(defaultValue = "") String council) {
        return store.all().stream()
                .filter(forecast -> council.isEmpty() || forecast.council().equals(council))
                .toList();
    }

    @GetMapping("/api/forecasts/{id}")
    StoredForecast one(@PathVariable long id) {
        return find(id);
    }

    /** Children by month: a fan for each scenario, of one measure and one group. */
    @GetMapping("/api/forecasts/{id}/counts")
    List<ApiFan> counts(
            @PathVariable long id,
            @RequestParam(defaultValue = "plans") String measure,
            @RequestParam(defaultValue = "all") String group) {
        find(id);
        List<Made.Series> found = store.counts(id, measure, group);
        if (found.isEmpty()) {
            throw Problem.badRequest("Forecast " + id + " does not count " + measure + " by " + group
                    + ". Measures are plans, requests, assessments, starts and ceases; groups are all, age=7, need=asd"
                    + " or placement=mainstream.");
        }
        return found.stream().map(ApiFan::ofMonths).toList();
    }

    /** Pounds by financial year: a fan for each scenario and line. */
    @GetMapping("/api/forecasts/{id}/positions")
    List<ApiFan> positions(@PathVariable long id) {
        find(id);
        return store.positions(id).stream().map(ApiFan::ofYears).toList();
    }

    @GetMapping("/api/forecasts/{id}/conditions")
    List<Made.Chance> conditions(@PathVariable long id) {
        find(id);
        return store.conditions(id);
    }

    /** The whole report: the record that every page and file is written from. */
    @GetMapping(path = "/api/forecasts/{id}/report", produces = "application/json")
    String report(@PathVariable long id) {
        find(id);
        return ReportJson.write(store.report(id));
    }

    private StoredForecast find(long id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("There is no forecast " + id + "."));
    }
}

package org.evenkeel.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.evenkeel.app.SharedApp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stored forecasts as data. */
final class ForecastApiIT {
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void makeTheForecasts() throws IOException, InterruptedException {
        SharedApp.makeTheForecasts();
    }

    @Test
    void listsForecastsWithHowTheyWereRun() throws IOException, InterruptedException {
        JsonNode ours = get("/api/forecasts?council=E06000054");
        assertThat(ours.size()).isGreaterThanOrEqualTo(2);
        assertThat(ours.get(0).get("council").asString()).isEqualTo("E06000054");
        assertThat(ours.get(0).get("runs").asInt()).isEqualTo(40);
        assertThat(get("/api/forecasts?council=E00000000").size()).isZero();
    }

    @Test
    void givesFansOfOneLengthInOrder() throws IOException, InterruptedException {
        JsonNode fans = get("/api/forecasts/" + plan() + "/counts?measure=plans&group=need=asd");
        assertThat(fans.size()).isEqualTo(2);
        JsonNode fan = fans.get(0);
        int months = fan.get("periods").size();
        assertThat(fan.get("periods").get(0).asString()).isEqualTo("2025-01");
        assertThat(fan.get("periods").get(months - 1).asString()).isEqualTo("2031-03");
        for (String quantile : new String[] {"mean", "p05", "p50", "p95"}) {
            assertThat(fan.get("values").get(quantile).size()).isEqualTo(months);
        }
        assertThat(fan.get("values").get("p05").get(months - 1).asDouble())
                .isLessThanOrEqualTo(
                        fan.get("values").get("p95").get(months - 1).asDouble());
    }

    @Test
    void givesMoneyThatAddsUpAndChancesBetweenNoneAndCertain() throws IOException, InterruptedException {
        JsonNode positions = get("/api/forecasts/" + plan() + "/positions");
        double income = mean(positions, "income");
        double spend = mean(positions, "spend");
        // Means add; to the pound, since each is a mean of whole pence.
        assertThat(mean(positions, "in-year")).isBetween(income - spend - 1, income - spend + 1);
        get("/api/forecasts/" + plan() + "/conditions")
                .forEach(chance ->
                        assertThat(chance.get("probability").asDouble()).isBetween(-1.0, 1.0));
    }

    @Test
    void saysWhatIsWrongWithAQuestionItCannotAnswer() throws IOException, InterruptedException {
        HttpResponse<String> wrong = SharedApp.get("/api/forecasts/" + plan() + "/counts?measure=cats");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(wrong.body()).get("detail").asString()).contains("cats", "requests");
        assertThat(SharedApp.get("/api/forecasts/999999").statusCode()).isEqualTo(404);
        assertThat(SharedApp.get("/api/forecasts/one").statusCode()).isEqualTo(400);
    }

    private static double mean(JsonNode positions, String line) {
        for (JsonNode position : positions) {
            if (position.get("what").asString().equals(line)) {
                return position.get("values").get("mean").get(0).asDouble();
            }
        }
        throw new AssertionError("no line " + line);
    }

    private static long plan() throws IOException, InterruptedException {
        for (JsonNode forecast : get("/api/forecasts")) {
            if (forecast.get("plan").asLong(0) == 1) {
                return forecast.get("id").asLong();
            }
        }
        throw new AssertionError("the plan has no forecast");
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = SharedApp.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}

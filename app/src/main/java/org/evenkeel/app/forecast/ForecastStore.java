package org.evenkeel.app.forecast;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Table;
import org.evenkeel.report.forecast.ForecastReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The forecasts that were made, with the summary of their runs. */
@Repository
class ForecastStore {
    private static final String QUANTILES = "mean, p05, p10, p25, p50, p75, p90, p95";
    private static final int BATCH = 200;

    private static final String HEAD = """
            select id, council, plan_id, runs, seed, first_month, last_month, version, milliseconds, made_at
            from forecast""";

    private static final RowMapper<StoredForecast> ROW = (row, _) -> new StoredForecast(
            row.getLong("id"),
            row.getString("council"),
            plan(row),
            row.getInt("runs"),
            row.getLong("seed"),
            row.getString("first_month"),
            row.getString("last_month"),
            row.getString("version"),
            row.getInt("milliseconds"),
            row.getObject("made_at", OffsetDateTime.class));

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ForecastStore(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    private static OptionalLong plan(ResultSet row) throws SQLException {
        long plan = row.getLong("plan_id");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(plan);
    }

    /** Keeps a forecast whole or not at all; the same recipe again changes nothing, since it gives the same. */
    @Transactional
    public void save(String recipe, String council, @Nullable Long plan, Made made) {
        Made.Facts facts = made.facts();
        Optional<Long> id = sql.sql("""
                        insert into forecast (recipe, council, plan_id, runs, seed, first_month, last_month, version,
                                              milliseconds, report)
                        values (:recipe, :council, :plan, :runs, :seed, :first, :last, :version,
                                :milliseconds, :report)
                        on conflict (recipe) do nothing returning id""")
                .param("recipe", recipe)
                .param("council", council)
                .param("plan", plan)
                .param("runs", facts.runs())
                .param("seed", facts.seed())
                .param("first", MonthIndex.text(facts.firstMonth()))
                .param("last", MonthIndex.text(facts.lastMonth()))
                .param("version", facts.version())
                .param("milliseconds", facts.milliseconds())
                .param("report", ReportJson.write(made.report()))
                .query(Long.class)
                .optional();
        if (id.isPresent()) {
            saveSummary(id.get(), made);
        }
    }

    private void saveSummary(long id, Made made) {
        batches.batchUpdate(
                "insert into forecast_fan (forecast_id, scenario, measure, grp, " + QUANTILES
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.counts(),
                BATCH,
                (row, series) -> {
                    row.setLong(1, id);
                    row.setString(2, series.scenario());
                    row.setString(3, series.what());
                    row.setString(4, series.group());
                    setFan(row, 5, series.fan(), "float4");
                });
        batches.batchUpdate(
                "insert into forecast_position (forecast_id, scenario, line, first_year, " + QUANTILES
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.positions(),
                BATCH,
                (row, series) -> {
                    row.setLong(1, id);
                    row.setString(2, series.scenario());
                    row.setString(3, series.what());
                    row.setInt(4, series.fan().first());
                    setFan(row, 5, series.fan(), "float8");
                });
        batches.batchUpdate(
                "insert into forecast_condition (forecast_id, scenario, condition, name, probability)"
                        + " values (?, ?, ?, ?, ?)",
                made.conditions(),
                BATCH,
                (row, chance) -> {
                    row.setLong(1, id);
                    row.setString(2, chance.scenario());
                    row.setString(3, chance.condition());
                    row.setString(4, chance.name());
                    row.setObject(5, chance.probability() < 0 ? null : chance.probability(), java.sql.Types.DOUBLE);
                });
    }

    private static void setFan(PreparedStatement row, int at, Fan fan, String type) throws SQLException {
        row.setArray(at, row.getConnection().createArrayOf(type, boxed(fan.mean())));
        for (Quantile quantile : Quantile.values()) {
            Table values = fan.quantiles().get(quantile.ordinal());
            row.setArray(at + 1 + quantile.ordinal(), row.getConnection().createArrayOf(type, boxed(values)));
        }
    }

    private static Double[] boxed(Table values) {
        Double[] boxed = new Double[values.size()];
        for (int index = 0; index < boxed.length; index++) {
            boxed[index] = values.at(index);
        }
        return boxed;
    }

    Optional<StoredForecast> find(long id) {
        return sql.sql(HEAD + " where id = :id").param("id", id).query(ROW).optional();
    }

    Optional<StoredForecast> ofRecipe(String recipe) {
        return sql.sql(HEAD + " where recipe = :recipe")
                .param("recipe", recipe)
                .query(ROW)
                .optional();
    }

    /** Newest first. */
    List<StoredForecast> all() {
        return sql.sql(HEAD + " order by id desc").query(ROW).list();
    }

    /** What a forecast that there is says. */
    ForecastReport report(long id) {
        return ReportJson.read(sql.sql("select report from forecast where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    /** Children by month; a measure or group that is empty stands for all of them. */
    List<Made.Series> counts(long id, String measure, String group) {
        int first = MonthIndex.parse(find(id).orElseThrow().firstMonth());
        return sql.sql("""
                        select * from forecast_fan
                        where forecast_id = :id and (:measure = '' or measure = :measure) and (:group = '' or grp = :group)
                        order by scenario desc, measure, grp""")
                .param("id", id)
                .param("measure", measure)
                .param("group", group)
                .query((row, _) -> new Made.Series(
                        row.getString("scenario"), row.getString("measure"), row.getString("grp"), fan(row, first)))
                .list();
    }

    /** Pounds by financial year. */
    List<Made.Series> positions(long id) {
        return sql.sql("select * from forecast_position where forecast_id = :id order by scenario desc, line")
                .param("id", id)
                .query((row, _) -> new Made.Series(
                        row.getString("scenario"), row.getString("line"), "", fan(row, row.getInt("first_year"))))
                .list();
    }

    List<Made.Chance> conditions(long id) {
        return sql.sql("select * from forecast_condition where forecast_id = :id order by scenario desc, condition")
                .param("id", id)
                .query((row, _) -> {
                    double probability = row.getDouble("probability");
                    return new Made.Chance(
                            row.getString("scenario"),
                            row.getString("condition"),
                            row.getString("name"),
                            row.wasNull() ? -1 : probability);
                })
                .list();
    }

    private static Fan fan(ResultSet row, int first) throws SQLException {
        List<Table> quantiles = new ArrayList<>();
        for (Quantile quantile : Quantile.values()) {
            quantiles.add(values(row, quantile.code()));
        }
        return new Fan(first, values(row, "mean"), quantiles);
    }

    private static Table values(ResultSet row, String column) throws SQLException {
        Number[] boxed = (Number[]) row.getArray(column).getArray();
        double[] values = new double[boxed.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = boxed[index].doubleValue();
        }
        return Table.of(values);
    }
}

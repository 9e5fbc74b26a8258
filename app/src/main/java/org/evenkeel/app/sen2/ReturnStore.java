package org.evenkeel.app.sen2;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.evenkeel.model.caseload.PlacementSpell;
import org.evenkeel.model.caseload.PlanSpell.Cease;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.link.DeidentifiedChild;
import org.evenkeel.model.intake.sen2.link.DeidentifiedPlan;
import org.evenkeel.model.intake.sen2.link.DeidentifiedReturn;
import org.evenkeel.model.intake.sen2.link.Question;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables of returns. */
@Repository
class ReturnStore {
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ReturnStore(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** A file that waits, or that was refused. */
    record Upload(String sha256, String fileName, boolean waits, String refused) {}

    /** How often a rule found something. */
    record Found(String severity, int found) {}

    /** Keeps a file until it is loaded, encrypted. */
    void keep(String sha256, String fileName, byte[] sealed) {
        sql.sql("""
                        insert into sen2_upload (sha256, file_name, sealed) values (:sha, :name, :sealed)
                        on conflict (sha256) do update set sealed = excluded.sealed, refused = '',
                               file_name = excluded.file_name""")
                .param("sha", sha256)
                .param("name", fileName)
                .param("sealed", sealed)
                .update();
    }

    List<Upload> uploads() {
        return sql.sql("select sha256, file_name, sealed is not null as waits, refused from sen2_upload"
                        + " order by uploaded_at")
                .query((row, _) -> new Upload(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4)))
                .list();
    }

    /** The file's name, if it is known. */
    Optional<String> fileName(String sha256) {
        return sql.sql("select file_name from sen2_upload where sha256 = :sha")
                .param("sha", sha256)
                .query(String.class)
                .optional();
    }

    /** What a file holds, encrypted; empty when it does not wait any more. */
    Optional<byte[]> sealed(String sha256) {
        return sql.sql("select sealed from sen2_upload where sha256 = :sha and sealed is not null")
                .param("sha", sha256)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    /** Forgets what a file holds, and remembers why it was refused. */
    void refuse(String sha256, String why) {
        sql.sql("update sen2_upload set sealed = null, refused = :why where sha256 = :sha")
                .param("sha", sha256)
                .param("why", why)
                .update();
    }

    void forget(String sha256) {
        sql.sql("delete from sen2_upload where sha256 = :sha")
                .param("sha", sha256)
                .update();
    }

    Optional<LoadedReturn> ofFile(String sha256) {
        return all().stream().filter(one -> one.sha256().equals(sha256)).findFirst();
    }

    Optional<LoadedReturn> find(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst();
    }

    /** By council and year. */
    List<LoadedReturn> all() {
        return sql.sql("""
                        select r.*, (select count(*) from sen2_plan p where p.return_id = r.id) as plans,
                               (select coalesce(sum(found), 0) from sen2_finding f
                                where f.return_id = r.id and severity = 'error') as errors,
                               (select coalesce(sum(found), 0) from sen2_finding f
                                where f.return_id = r.id and severity <> 'error') as queries
                        from sen2_return r order by council, year""")
                .query((row, _) -> new LoadedReturn(
                        row.getLong("id"),
                        row.getString("council"),
                        row.getInt("year"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getInt("persons"),
                        row.getInt("plans"),
                        row.getInt("errors"),
                        row.getInt("queries"),
                        row.getObject("loaded_at", OffsetDateTime.class)))
                .list();
    }

    /** What the rules found, by rule. */
    Map<String, Found> findings(long id) {
        Map<String, Found> found = new TreeMap<>();
        sql.sql("select rule, severity, found from sen2_finding where return_id = :id")
                .param("id", id)
                .query((row, _) -> found.put(row.getString(1), new Found(row.getString(2), row.getInt(3))))
                .list();
        return found;
    }

    /** Keeps a return whole or not at all, and lets go of its file in the same transaction. */
    @Transactional
    public void load(
            String sha256,
            String fileName,
            String council,
            DeidentifiedReturn kept,
            Map<String, Found> findings,
            IntConsumer percent) {
        long id = sql.sql("""
                        insert into sen2_return (council, number, year, file_name, sha256, persons)
                        values (:council, :number, :year, :name, :sha, :persons) returning id""")
                .param("council", council)
                .param("number", kept.authority())
                .param("year", kept.year())
                .param("name", fileName)
                .param("sha", sha256)
                .param("persons", kept.persons())
                .query(Long.class)
                .single();
        List<DeidentifiedChild> children = kept.children();
        for (int from = 0; from < children.size(); from += BATCH) {
            children(id, children.subList(from, Math.min(children.size(), from + BATCH)));
            percent.accept(100 * from / children.size());
        }
        batches.batchUpdate(
                "insert into sen2_question (return_id, kind, child) values (?, ?, ?)",
                kept.questions(),
                BATCH,
                (row, question) -> {
                    row.setLong(1, id);
                    row.setString(2, question.kind().name());
                    row.setInt(3, question.child());
                });
        batches.batchUpdate(
                "insert into sen2_finding (return_id, rule, severity, found) values (?, ?, ?, ?)",
                findings.entrySet(),
                BATCH,
                (row, entry) -> {
                    row.setLong(1, id);
                    row.setString(2, entry.getKey());
                    row.setString(3, entry.getValue().severity());
                    row.setInt(4, entry.getValue().found());
                });
        forget(sha256);
    }

    private void children(long id, List<DeidentifiedChild> children) {
        batches.batchUpdate(
                "insert into sen2_child (return_id, child, upn_key, name_key, age_months, cohort)"
                        + " values (?, ?, ?, ?, ?, ?)",
                children,
                BATCH,
                (row, child) -> {
                    row.setLong(1, id);
                    row.setInt(2, child.order());
                    row.setString(3, child.upnKey());
                    row.setString(4, child.nameKey());
                    row.setInt(5, child.ageMonths());
                    row.setInt(6, child.cohort());
                });
        record Plan(int child, DeidentifiedPlan plan) {}
        record Stay(int child, int started, int place, PlacementSpell stay) {}
        List<Plan> plans = new ArrayList<>();
        List<Stay> stays = new ArrayList<>();
        for (DeidentifiedChild child : children) {
            for (DeidentifiedPlan plan : child.plans()) {
                plans.add(new Plan(child.order(), plan));
                for (int place = 0; place < plan.stays().size(); place++) {
                    stays.add(new Stay(
                            child.order(), plan.start(), place, plan.stays().get(place)));
                }
            }
        }
        batches.batchUpdate(
                "insert into sen2_plan (return_id, child, started, arrived, ceased, reason, need)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                plans,
                BATCH,
                (row, each) -> {
                    row.setLong(1, id);
                    row.setInt(2, each.child());
                    row.setInt(3, each.plan().start());
                    number(row, 4, each.plan().arrived());
                    number(
                            row,
                            5,
                            each.plan().cease().stream().mapToInt(Cease::month).findFirst());
                    row.setString(
                            6,
                            each.plan()
                                    .cease()
                                    .map(cease -> cease.reason().code())
                                    .orElse(null));
                    row.setString(7, each.plan().need().code());
                });
        batches.batchUpdate(
                "insert into sen2_stay (return_id, child, started, place, from_month, placement)"
                        + " values (?, ?, ?, ?, ?, ?)",
                stays,
                BATCH,
                (row, each) -> {
                    row.setLong(1, id);
                    row.setInt(2, each.child());
                    row.setInt(3, each.started());
                    row.setInt(4, each.place());
                    row.setInt(5, each.stay().from());
                    row.setString(6, each.stay().placement().code());
                });
    }

    private static void number(PreparedStatement row, int at, OptionalInt value) throws SQLException {
        if (value.isPresent()) {
            row.setInt(at, value.getAsInt());
        } else {
            row.setNull(at, Types.INTEGER);
        }
    }

    /** Takes a return out, with everything that came of it. */
    void remove(long id) {
        sql.sql("delete from sen2_return where id = :id").param("id", id).update();
    }

    /** The returns of a council as they were kept. */
    List<DeidentifiedReturn> deidentified(String council) {
        return sql.sql("select id, number, year, persons from sen2_return where council = :council order by year")
                .param("council", council)
                .query((row, _) -> {
                    long id = row.getLong(1);
                    int year = row.getInt(3);
                    return new DeidentifiedReturn(
                            row.getString(2), year, row.getInt(4), children(id), questions(id, year));
                })
                .list();
    }

    private List<Question> questions(long id, int year) {
        return sql.sql("select kind, child from sen2_question where return_id = :id")
                .param("id", id)
                .query((row, _) -> Question.of(Question.Kind.valueOf(row.getString(1)), year, row.getInt(2)))
                .list();
    }

    private List<DeidentifiedChild> children(long id) {
        Map<List<Integer>, List<PlacementSpell>> stays = new HashMap<>();
        sql.sql("select child, started, from_month, placement from sen2_stay where return_id = :id order by place")
                .param("id", id)
                .query((row, _) -> stays.computeIfAbsent(List.of(row.getInt(1), row.getInt(2)), _ -> new ArrayList<>())
                        .add(new PlacementSpell(
                                row.getInt(3),
                                Placement.ofCode(row.getString(4)).orElseThrow())))
                .list();
        Map<Integer, List<DeidentifiedPlan>> plans = new HashMap<>();
        sql.sql("select * from sen2_plan where return_id = :id order by started")
                .param("id", id)
                .query((row, _) -> {
                    int child = row.getInt("child");
                    int started = row.getInt("started");
                    Integer arrived = row.getObject("arrived", Integer.class);
                    Integer ceased = row.getObject("ceased", Integer.class);
                    String reason = row.getString("reason");
                    return plans.computeIfAbsent(child, _ -> new ArrayList<>())
                            .add(new DeidentifiedPlan(
                                    started,
                                    arrived == null ? OptionalInt.empty() : OptionalInt.of(arrived),
                                    ceased == null || reason == null
                                            ? Optional.empty()
                                            : Optional.of(new Cease(
                                                    ceased,
                                                    CeaseReason.ofCode(reason).orElseThrow())),
                                    Need.ofCode(row.getString("need")).orElseThrow(),
                                    stays.getOrDefault(List.of(child, started), List.of())));
                })
                .list();
        return sql.sql("select * from sen2_child where return_id = :id order by child")
                .param("id", id)
                .query((row, _) -> new DeidentifiedChild(
                        row.getInt("child"),
                        row.getString("upn_key"),
                        row.getString("name_key"),
                        row.getInt("age_months"),
                        row.getInt("cohort"),
                        plans.getOrDefault(row.getInt("child"), List.of())))
                .list();
    }

    /** The schools that are known, empty before a register was loaded. */
    SchoolRegister register() {
        Map<String, Placement> schools = new HashMap<>();
        sql.sql("select urn, placement from sen2_school")
                .query((row, _) -> schools.put(
                        row.getString(1), Placement.ofCode(row.getString(2)).orElseThrow()))
                .list();
        return SchoolRegister.of(schools);
    }

    int schools() {
        return sql.sql("select count(*) from sen2_school").query(Integer.class).single();
    }

    /** Puts a register in the place of the one before. */
    @Transactional
    public void keep(SchoolRegister register) {
        sql.sql("delete from sen2_school").update();
        batches.batchUpdate(
                "insert into sen2_school (urn, placement) values (?, ?)",
                register.schools().entrySet(),
                BATCH,
                (row, school) -> {
                    row.setString(1, school.getKey());
                    row.setString(2, school.getValue().code());
                });
    }
}

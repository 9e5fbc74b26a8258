package org.evenkeel.app.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs table. */
@Repository
public class JobStore {
    /** How long a worker may be silent before its job is given to another, in seconds. */
    static final int LEASE = 30;

    /** After so many workers were killed over it, a job is the likely reason. */
    private static final int ATTEMPTS = 3;

    private static final RowMapper<Job> ROW = (row, _) -> new Job(
            row.getLong("id"),
            row.getString("kind"),
            row.getString("name"),
            row.getString("input"),
            Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
            row.getInt("percent"),
            row.getString("explanation"));

    private final JdbcClient sql;

    JobStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Asks for a piece of work, unless the same is asked for already.
     *
     * @param kind which kind does it
     * @param name what it is for
     * @param input what the kind needs to know
     * @return the open job
     */
    public Job ask(String kind, String name, String input) {
        // The update changes nothing: it makes the row that is already there come back.
        return sql.sql("""
                        insert into job (kind, name, input) values (:kind, :name, :input)
                        on conflict (kind, name) where state in ('waiting', 'running') do update set kind = excluded.kind
                        returning *""")
                .param("kind", kind)
                .param("name", name)
                .param("input", input)
                .query(ROW)
                .single();
    }

    /**
     * Finds a job.
     *
     * @param id its number
     * @return the job, if there is one of that number
     */
    public Optional<Job> find(long id) {
        return sql.sql("select * from job where id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /**
     * The newest job of a kind for something.
     *
     * @param kind which kind
     * @param name what for
     * @return the job, if there ever was one
     */
    public Optional<Job> newest(String kind, String name) {
        return sql.sql("select * from job where kind = :kind and name = :name order by id desc limit 1")
                .param("kind", kind)
                .param("name", name)
                .query(ROW)
                .optional();
    }

    /** Takes the oldest job that nobody works on, if there is one. */
    Optional<Job> take(List<String> kinds) {
        return sql.sql("""
                        update job set state = 'running', percent = 0, attempts = attempts + 1,
                               leased_until = now() + make_interval(secs => :lease)
                        where id = (select id from job
                                    where kind in (:kinds)
                                      and (state = 'waiting' or state = 'running' and leased_until < now())
                                      and attempts < :attempts
                                    order by id limit 1 for update skip locked)
                        returning *""")
                .param("lease", LEASE)
                .param("kinds", kinds)
                .param("attempts", ATTEMPTS)
                .query(ROW)
                .optional();
    }

    /** Says how far it is, and that it is still worked on. */
    void progress(long id, int percent) {
        sql.sql("""
                        update job set percent = :percent, leased_until = now() + make_interval(secs => :lease)
                        where id = :id and state = 'running'""")
                .param("id", id)
                .param("percent", percent)
                .param("lease", LEASE)
                .update();
    }

    void done(long id) {
        sql.sql("update job set state = 'done', percent = 100, ended_at = now(), leased_until = null where id = :id")
                .param("id", id)
                .update();
    }

    void failed(long id, String explanation) {
        sql.sql("""
                        update job set state = 'failed', explanation = :explanation, ended_at = now(),
                               leased_until = null where id = :id""").param("id", id).param("explanation", explanation).update();
    }

    /** Gives up what has been interrupted too often. */
    void giveUpOnTheHopeless() {
        sql.sql("""
                        update job set state = 'failed', ended_at = now(), leased_until = null,
                               explanation = 'Evenkeel was stopped several times while it worked on this.'
                        where state = 'running' and leased_until < now() and attempts >= :attempts""").param("attempts", ATTEMPTS).update();
    }

    /** Frees every job: right when no other process can be working on one. */
    void freeAll() {
        sql.sql("update job set leased_until = now() where state = 'running'").update();
    }
}

package org.evenkeel.app.forecast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The management plans that were loaded. */
@Repository
class PlanStore {
    private static final RowMapper<StoredPlan> ROW = (row, _) -> new StoredPlan(
            row.getLong("id"),
            row.getString("council"),
            row.getString("title"),
            row.getString("file_name"),
            row.getString("yaml"),
            row.getString("sha256"),
            row.getObject("loaded_at", OffsetDateTime.class));

    private final JdbcClient sql;

    PlanStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps a plan; the same text again is the same plan, and becomes the newest. */
    StoredPlan save(String council, String title, String fileName, String yaml) {
        return sql.sql("""
                        insert into management_plan (council, title, file_name, yaml, sha256)
                        values (:council, :title, :fileName, :yaml, :sha256)
                        on conflict (sha256) do update set loaded_at = now(), file_name = excluded.file_name
                        returning *""")
                .param("council", council)
                .param("title", title)
                .param("fileName", fileName)
                .param("yaml", yaml)
                .param("sha256", sha256(yaml))
                .query(ROW)
                .single();
    }

    Optional<StoredPlan> find(long id) {
        return sql.sql("select * from management_plan where id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** Newest first. */
    List<StoredPlan> all() {
        return sql.sql("select * from management_plan order by loaded_at desc, id desc")
                .query(ROW)
                .list();
    }

    /** Newest first. */
    List<StoredPlan> of(String council) {
        return sql.sql("select * from management_plan where council = :council order by loaded_at desc, id desc")
                .param("council", council)
                .query(ROW)
                .list();
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.evenkeel.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;

/**
 * A PostgreSQL server that somebody else runs.
 *
 * @param address where it is
 */
public record RemoteServer(DatabaseAddress address) implements Database {
    /** The oldest PostgreSQL that the SQL is tested with, as the server counts versions: 15.0. */
    private static final int OLDEST = 150_000;

    /**
     * Tries the server before anything is built on it.
     *
     * @param address where it is
     * @return the server, known to answer
     * @throws CannotStart if it does not answer, refuses us, or is too old
     */
    public static RemoteServer open(DatabaseAddress address) {
        Properties properties = address.account();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        try (Connection connection = DriverManager.getConnection(address.url(), properties);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select current_setting('server_version_num')::int, current_setting('server_version'),
                               has_database_privilege(current_database(), 'create')
                               or exists (select from pg_namespace where nspname = 'evenkeel')""")) {
            row.next();
            if (row.getInt(1) < OLDEST) {
                throw new CannotStart("The database at " + address.shown() + " is PostgreSQL " + row.getString(2)
                        + ", which is too old. Use PostgreSQL 15 or later.");
            }
            if (!row.getBoolean(3)) {
                throw new CannotStart("This account may not make Evenkeel's tables in the database at "
                        + address.shown() + ". Run: grant create on database NAME to USER.");
            }
            return new RemoteServer(address);
        } catch (SQLException e) {
            throw explained(address, e);
        }
    }

    private static CannotStart explained(DatabaseAddress address, SQLException fault) {
        String state = Objects.requireNonNullElse(fault.getSQLState(), "");
        String where = address.shown();
        String message = switch (state) {
            case "28P01", "28000" ->
                "The database server at " + where
                        + " refuses this user name or password. Check EVENKEEL_DATABASE_URL,"
                        + " EVENKEEL_DATABASE_USER and EVENKEEL_DATABASE_PASSWORD.";
            case "3D000" ->
                "The database server at " + where
                        + " answers but has no database of that name. Make it with: createdb NAME.";
            case "53300" -> "The database server at " + where + " has no free connection. Allow more, or wait.";
            default ->
                "No database answers at " + where
                        + ". Check EVENKEEL_DATABASE_URL and that the server is running,"
                        + " or unset it to use Evenkeel's own database.";
        };
        return new CannotStart(message, fault);
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}

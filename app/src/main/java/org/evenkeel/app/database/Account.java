package org.evenkeel.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Evenkeel's own account and database on its own server, made on the first start. */
final class Account {
    private Account() {}

    /**
     * Makes whichever of the two is missing, so that a start that was interrupted between them is made good.
     *
     * @param evenkeel the account and database to make
     * @param owner the server's owner
     */
    static void make(DatabaseAddress evenkeel, DatabaseAddress owner) {
        try (Connection _ = DriverManager.getConnection(evenkeel.url(), evenkeel.account())) {
            return;
        } catch (SQLException notThereYet) {
            // Made below.
        }
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.account());
                Statement statement = connection.createStatement()) {
            // The password is ours, of letters, figures, hyphen and underscore: nothing to escape.
            String password = " password '" + Objects.requireNonNull(evenkeel.password()) + "'";
            boolean known = exists(statement, "select from pg_roles where rolname = 'evenkeel'");
            statement.execute((known ? "alter" : "create") + " role evenkeel login" + password);
            if (!exists(statement, "select from pg_database where datname = 'evenkeel'")) {
                statement.execute("create database evenkeel owner evenkeel");
            }
        } catch (SQLException e) {
            throw new CannotStart("Evenkeel's own database refuses its owner. Was server.properties changed?", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}

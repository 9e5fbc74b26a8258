package org.evenkeel.app.database;

/** A PostgreSQL database that is ready to be used, wherever it runs. */
public sealed interface Database extends AutoCloseable permits EmbeddedServer, RemoteServer {
    /**
     * Where it is.
     *
     * @return the address and account
     */
    DatabaseAddress address();

    /**
     * Whether this process alone uses it, so that work another process left unfinished is ours to take up.
     *
     * @return true for the database in the data folder
     */
    boolean isOurs();

    @Override
    void close();
}

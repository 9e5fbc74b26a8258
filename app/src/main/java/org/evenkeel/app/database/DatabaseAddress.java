package org.evenkeel.app.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and the account that Evenkeel uses there.
 *
 * @param url the JDBC address, without account
 * @param user the account, or null if the address names it or the server asks for none
 * @param password its password, or null likewise
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    /**
     * Reads an address as operators write it.
     *
     * @param text {@code jdbc:postgresql://host:5432/name} or {@code postgresql://user:password@host:5432/name}
     * @param environment where {@code EVENKEEL_DATABASE_USER} and {@code EVENKEEL_DATABASE_PASSWORD} may be
     * @return the address
     * @throws CannotStart if it is not one
     */
    public static DatabaseAddress parse(String text, Map<String, String> environment) {
        String user = environment.get("EVENKEEL_DATABASE_USER");
        String password = environment.get("EVENKEEL_DATABASE_PASSWORD");
        if (text.startsWith("jdbc:postgresql://")) {
            return new DatabaseAddress(text, user, password);
        }
        try {
            URI address = new URI(text);
            boolean known = "postgresql".equals(address.getScheme()) || "postgres".equals(address.getScheme());
            String name = Objects.requireNonNullElse(address.getRawPath(), "");
            if (!known || address.getHost() == null || name.length() < 2) {
                throw notAnAddress();
            }
            String account = address.getRawUserInfo();
            if (account != null) {
                String[] parts = account.split(":", 2);
                user = decode(parts[0]);
                password = parts.length == 2 ? decode(parts[1]) : password;
            }
            String port = address.getPort() < 0 ? "" : ":" + address.getPort();
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return new DatabaseAddress("jdbc:postgresql://" + address.getHost() + port + name + query, user, password);
        } catch (URISyntaxException e) {
            throw notAnAddress();
        }
    }

    /** The text is left out: it may hold a password. */
    private static CannotStart notAnAddress() {
        return new CannotStart("EVENKEEL_DATABASE_URL is not the address of a PostgreSQL database."
                + " Write it as postgresql://user:password@host:5432/name, or unset it to use Evenkeel's own.");
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The account, as the driver takes it. */
    Properties account() {
        Properties account = new Properties();
        if (user != null) {
            account.setProperty("user", user);
        }
        if (password != null) {
            account.setProperty("password", password);
        }
        return account;
    }

    /** The address to show: no account, no options. */
    String shown() {
        return url.substring("jdbc:postgresql://".length()).replaceFirst("\\?.*", "");
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "postgresql://" + shown();
    }
}

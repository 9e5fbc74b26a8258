package org.evenkeel.app.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * What only this data folder knows about its own server. Kept in a file that only its owner can read.
 *
 * @param port where the server listened last, to be tried first next time
 * @param ownerPassword of the server's owner, {@code postgres}
 * @param password of Evenkeel's own account, {@code evenkeel}
 */
record ServerSecrets(int port, String ownerPassword, String password) {

    /** Reads them, or makes new ones on a first start. */
    static ServerSecrets of(Path file) throws IOException {
        if (!Files.exists(file)) {
            ServerSecrets made = new ServerSecrets(0, random(), random());
            made.write(file);
            return made;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new ServerSecrets(
                Integer.parseInt(properties.getProperty("port", "0")),
                properties.getProperty("owner-password", ""),
                properties.getProperty("password", ""));
    }

    ServerSecrets withPort(int port) {
        return new ServerSecrets(port, ownerPassword, password);
    }

    /** Writes whole or not at all, so that a kill half-way never loses a password. */
    void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("owner-password", ownerPassword);
        properties.setProperty("password", password);
        try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            properties.store(writer, "Evenkeel's own database. Keep this file with its data.");
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never shows a password. */
    @Override
    public String toString() {
        return "ServerSecrets[port=" + port + "]";
    }
}

package org.evenkeel.model.intake.sen2.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;

/**
 * The key that only the council holds, 32 bytes from a source that nobody can foretell. Whoever has it and the linked
 * records can find a child whose UPN, or name and birth date, they know; whoever has the records alone cannot. It lives
 * in a file that its owner alone may read, never in a database, and no text of this object shows it.
 */
public final class CouncilSecret {

    /** How long a secret is, in bytes. */
    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String MARK = "evenkeel-secret-1 ";
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final byte[] bytes;

    private CouncilSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A secret of these bytes.
     *
     * @throws IllegalArgumentException if they are not {@link #BYTES}
     */
    public static CouncilSecret of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        return new CouncilSecret(bytes.clone());
    }

    /** Reads a secret from its file, which nobody but its owner may be able to read. */
    public static Loaded<CouncilSecret> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            if (isOpenToOthers(file)) {
                return refused(
                        name,
                        "Others than its owner may read the secret.",
                        "Take their rights away: chmod 600 " + name
                                + ". If somebody may have copied it, make a new one and link all years again.");
            }
            return parse(text)
                    .map(Loaded::of)
                    .orElseGet(() -> refused(
                            name,
                            "This is not a secret that Evenkeel made.",
                            "Name the right file. Without the secret of the other years they cannot be linked."));
        } catch (NoSuchFileException e) {
            return refused(name, "There is no such file.", "Check the name.");
        } catch (IOException e) {
            return refused(
                    name,
                    "The secret cannot be read (" + e.getClass().getSimpleName() + ").",
                    "Check that you may read the file.");
        }
    }

    /**
     * Writes it to a new file that its owner alone may read.
     *
     * @throws FileAlreadyExistsException if there is one: a secret is never overwritten
     */
    public void write(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(
                file,
                MARK + HexFormat.of().formatHex(bytes) + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.SYNC);
    }

    /** The keyed hash of a text, 32 bytes; texts that serve different purposes begin differently. */
    public byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static Optional<CouncilSecret> parse(String text) {
        if (!text.matches(MARK + "[0-9a-f]{" + 2 * BYTES + "}")) {
            return Optional.empty();
        }
        return Optional.of(of(HexFormat.of().parseHex(text, MARK.length(), text.length())));
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains);
    }

    private static Loaded<CouncilSecret> refused(String name, String message, String action) {
        return Loaded.failed(Issue.error("secret-unusable", Where.file(name), message, action));
    }

    /** Never shows it. */
    @Override
    public String toString() {
        return "the council's secret";
    }
}

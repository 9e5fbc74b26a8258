package org.evenkeel.model.intake.sen2.quality;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;

/**
 * The register of findings as two CSV files: the findings, in which a person writes notes, and beside it, with {@code -checks}
 * in its name, a line for each check. Whoever changes it does so alone, and each file is replaced whole or not at all.
 */
public final class RegisterFile {

    static final List<String> FINDINGS = List.of(
            "rule",
            "severity",
            "module",
            "item",
            "child",
            "line",
            "value",
            "message",
            "state",
            "note",
            "role",
            "noted",
            "since",
            "seen",
            "key",
            "other_key",
            "value_key");
    static final List<String> CHECKS = List.of(
            "date",
            "authority",
            "year",
            "errors",
            "queries",
            "new",
            "open",
            "explained",
            "accepted",
            "fixed",
            "reopened");

    /** Two threads of one program may not ask for the same lock of a file. */
    private static final ReentrantLock ALONE = new ReentrantLock();

    private RegisterFile() {}

    /** The file with the line for each check. */
    public static Path checksOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? name.length() - 4 : name.length();
        return file.resolveSibling(name.substring(0, dot) + "-checks.csv");
    }

    /** Reads it; where there is none, one before its first check. Every fault of both files is told at once. */
    public static Loaded<FindingRegister> read(Path file, LocalDate today) {
        List<Issue> issues = new ArrayList<>();
        List<KnownFinding> findings = RegisterReader.findings(file, today, issues);
        List<CheckCount> checks = RegisterReader.checks(checksOf(file), issues);
        return issues.isEmpty() ? Loaded.of(new FindingRegister(findings, checks)) : Loaded.failed(issues);
    }

    /**
     * Reads it anew, changes it and writes it, while nobody else does: of two checks at once neither is lost. With faults it is
     * left as it is.
     */
    public static Loaded<FindingRegister> update(
            Path file, LocalDate today, Function<FindingRegister, Loaded<FindingRegister>> change) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path lock = absolute.resolveSibling("." + absolute.getFileName() + ".lock");
        ALONE.lock();
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            Objects.requireNonNull(held);
            Loaded<FindingRegister> changed = read(absolute, today).then(change);
            if (changed.isClean()) {
                write(absolute, changed.get());
            }
            return changed;
        } finally {
            ALONE.unlock();
        }
    }

    private static void write(Path file, FindingRegister register) throws IOException {
        replace(file, FINDINGS, rows -> register.findings().forEach(one -> rows.writeRecord(row(one))));
        replace(checksOf(file), CHECKS, rows -> register.checks().forEach(one -> rows.writeRecord(row(one))));
    }

    private static void replace(Path file, List<String> columns, Consumer<CsvWriter> content) throws IOException {
        Path made = Files.createTempFile(Objects.requireNonNull(file.getParent()), "." + file.getFileName(), ".part");
        try {
            try (CsvWriter rows = CsvWriter.builder().build(Files.newBufferedWriter(made))) {
                rows.writeRecord(columns);
                content.accept(rows);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            if (Files.exists(file)
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(file)); // a team may share it
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static List<String> row(KnownFinding one) {
        return List.of(
                one.rule(),
                one.severity().name().toLowerCase(Locale.ROOT),
                one.module(),
                one.item(),
                String.valueOf(one.child()),
                String.valueOf(one.line()),
                harmless(one.value()),
                harmless(one.message()),
                one.standing().code(),
                one.note().map(note -> harmless(note.text())).orElse(""),
                one.note().map(note -> harmless(note.role())).orElse(""),
                one.note().map(note -> note.on().toString()).orElse(""),
                one.since().toString(),
                one.seen().toString(),
                one.keys().key(),
                one.keys().other(),
                one.keys().value());
    }

    private static List<String> row(CheckCount one) {
        return List.of(
                one.date().toString(),
                one.authority(),
                String.valueOf(one.year()),
                String.valueOf(one.errors()),
                String.valueOf(one.queries()),
                String.valueOf(one.fresh()),
                String.valueOf(one.open()),
                String.valueOf(one.explained()),
                String.valueOf(one.accepted()),
                String.valueOf(one.fixed()),
                String.valueOf(one.reopened()));
    }

    /** A spreadsheet would run a text that begins like a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

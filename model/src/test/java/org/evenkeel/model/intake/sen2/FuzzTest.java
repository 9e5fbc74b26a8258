package org.evenkeel.model.intake.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Returns damaged at random, in every format: each is read or refused in one sentence, never with an exception. The same
 * seeds give the same damage, so what fails can be repeated; what once failed is kept under {@code sen2/fuzz}.
 */
final class FuzzTest {

    private static final List<String> BITS = List.of(
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&#0;",
            "&a;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<?x?>",
            "<!DOCTYPE a>",
            "\"",
            ",",
            "\n",
            "\r",
            "\u0000",
            "\ufeff",
            "-",
            "0",
            "99999999999",
            "1e999",
            "<Person>",
            "<Header>",
            "<c r=\"ZZZ1\">",
            "<f>",
            "<row r=\"-1\">",
            "2026-02-30",
            "x".repeat(5000),
            "Person Record");

    @TempDir
    private Path folder;

    @Test
    void readsOrRefusesDamagedXml() throws IOException {
        byte[] whole;
        try (InputStream in = FuzzTest.class.getResourceAsStream("/sen2/example-2026.xml")) {
            whole = Objects.requireNonNull(in).readAllBytes();
        }
        Path file = folder.resolve("return.xml");
        for (int seed = 0; seed < 2000; seed++) {
            Files.write(file, damaged(whole, seed));
            readOrRefused(file, seed);
        }
    }

    @Test
    void readsOrRefusesDamagedTables() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        BladeWriter.write(council(), tables, LocalDate.of(2026, 2, 3));
        List<Path> files;
        try (var all = Files.list(tables)) {
            files = all.sorted().toList();
        }
        for (int seed = 0; seed < 400; seed++) {
            Path file = files.get(seed % files.size());
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, damaged(whole, seed));
            readOrRefused(tables, seed);
            Files.write(file, whole);
        }
    }

    @Test
    void readsOrRefusesDamagedWorkbooksAndDamagedSheetsInThem() throws IOException {
        Path whole = folder.resolve("whole.xlsx");
        TemplateWriter.write(council(), whole);
        Path file = folder.resolve("return.xlsx");
        for (int seed = 0; seed < 150; seed++) {
            Files.write(file, damaged(Files.readAllBytes(whole), seed));
            readOrRefused(file, seed);
            rewrite(whole, file, seed);
            readOrRefused(file, seed);
        }
    }

    @Test
    void readsOrRefusesWhatOnceFailed() throws IOException {
        Path corpus = Path.of("src/test/resources/sen2/fuzz");
        try (var files = Files.list(corpus)) {
            for (Path file : files.sorted().toList()) {
                readOrRefused(file, 0);
            }
        }
    }

    private static void readOrRefused(Path file, int seed) {
        var checker = Checker.of(_ -> {});
        try {
            var refused = Sen2Reader.read(file, checker);
            if (refused.isEmpty()) {
                assertThat(checker.end().failed()).as("seed %d", seed).isEmpty();
            } else {
                assertThat(refused.get().message()).as("seed %d", seed).isNotBlank();
            }
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + " of " + file.getFileName(), e);
        }
    }

    private static Sen2Return council() {
        return SyntheticCouncil.of(6, 9, 2026, "201").inYear(2026);
    }

    private static void rewrite(Path whole, Path file, int seed) throws IOException {
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            List<? extends ZipEntry> entries = from.stream().toList();
            // The sheet, mostly, is last.
            int target = seed % 4 == 0 ? seed % entries.size() : entries.size() - 1;
            for (int i = 0; i < entries.size(); i++) {
                byte[] bytes = from.getInputStream(entries.get(i)).readAllBytes();
                zip.putNextEntry(new ZipEntry(entries.get(i).getName()));
                zip.write(i == target ? damaged(bytes, seed) : bytes);
                zip.closeEntry();
            }
        }
    }

    /** One to four of: bytes changed, cut out, said twice, cut off, or something put in that readers stumble over. */
    private static byte[] damaged(byte[] whole, int seed) {
        Random random = new Random(seed);
        byte[] bytes = whole;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times && bytes.length > 1; i++) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(200));
            byte[] some = Arrays.copyOfRange(bytes, from, to);
            byte[] bit = BITS.get(random.nextInt(BITS.size())).getBytes(StandardCharsets.UTF_8);
            bytes = switch (random.nextInt(6)) {
                case 0 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
                case 1 -> joined(bytes, from, new byte[0], to);
                case 2 -> joined(bytes, to, some, to);
                case 3 -> Arrays.copyOf(bytes, random.nextInt(10) == 0 ? from : bytes.length);
                case 4 -> joined(bytes, random.nextInt(bytes.length), some, bytes.length);
                default -> joined(bytes, from, bit, from);
            };
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int head, byte[] middle, int tail) {
        byte[] joined = Arrays.copyOf(bytes, head + middle.length + bytes.length - tail);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(bytes, tail, joined, head + middle.length, bytes.length - tail);
        return joined;
    }
}

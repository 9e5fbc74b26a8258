package org.evenkeel.model.intake.sen2;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Changes in workbooks that are there, for tests: what other programs write, and what nobody should. */
final class MadeWorkbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private MadeWorkbook() {}

    static void add(Path file, String name, String text) throws IOException {
        rewrite(file, (part, out, bytes) -> {
            out.write(bytes);
            if (part.equals(SHEET)) {
                out.closeEntry();
                out.putNextEntry(new ZipEntry(name));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static void rewrite(Path file, Part part) throws IOException {
        Path made = file.resolveSibling(file.getFileName() + ".new");
        try (ZipFile from = new ZipFile(file.toFile());
                OutputStream to = Files.newOutputStream(made);
                ZipOutputStream zip = new ZipOutputStream(to)) {
            for (ZipEntry entry : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                part.write(entry.getName(), zip, from.getInputStream(entry).readAllBytes());
                zip.closeEntry();
            }
        }
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }

    interface Change {
        String of(String name, String text);
    }

    interface Part {
        void write(String name, ZipOutputStream out, byte[] bytes) throws IOException;
    }

    static String serialDates(String sheet) {
        return Pattern.compile(" t=\"inlineStr\"><is><t xml:space=\"preserve\">(\\d{4}-\\d\\d-\\d\\d)</t></is>")
                .matcher(sheet)
                .replaceAll(match -> "><v>" + (LocalDate.parse(match.group(1)).toEpochDay() + 25_569) + "</v>");
    }

    static String shared(String sheet, List<String> texts) {
        return Pattern.compile(" t=\"inlineStr\"><is>(.*?)</is>", Pattern.DOTALL)
                .matcher(sheet)
                .replaceAll(match -> {
                    texts.add(match.group(1));
                    return " t=\"s\"><v>" + (texts.size() - 1) + "</v>";
                });
    }
}

package org.evenkeel.model.intake.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The department's template gives the same return as the XML and the tables of COLLECT, or one sentence why not. */
final class TemplateReaderTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesForTheSameReturn() throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path two = folder.resolve("two.xlsx");
        TemplateWriter.write(council(20, 1, 2026), one);
        TemplateWriter.write(council(20, 1, 2026), two);
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
    }

    @Test
    void readsDatesAsNumbersAndNumbersWithAPoint() throws IOException {
        Sen2Return made = council(30, 2, 2026);
        Path file = changed(made, sheet -> MadeWorkbook.serialDates(sheet.replaceAll("<v>(\\d+)</v>", "<v>$1.0</v>")));
        assertThat(read(file).get()).isEqualTo(made);
    }

    @Test
    void readsDaysCountedFrom1904() throws IOException {
        Sen2Return made = council(10, 2, 2026);
        Path file = rewritten(made, (name, text) -> switch (name) {
            case MadeWorkbook.SHEET -> text.replaceFirst("<v>4\\d{4}\\.\\d+</v>", "<v>1.5</v>");
            case "xl/workbook.xml" -> text.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
            default -> text;
        });
        assertThat(read(file).get().header().text(Item.DATE_TIME)).isEqualTo("1904-01-02T12:00:00");
    }

    @Test
    void readsTextsThatCellsShareWithoutHowTheyAreSpoken() throws IOException {
        Sen2Return made = council(10, 4, 2026);
        List<String> texts = new ArrayList<>();
        Path file = rewritten(made, (name, text) -> {
            if (name.equals("xl/_rels/workbook.xml.rels")) {
                return text.replace(
                        "<Relationship ",
                        "<Relationship Id=\"r2\" Type=\"any/sharedStrings\" Target=\"/xl/shared.xml\"/><Relationship ");
            }
            return name.equals(MadeWorkbook.SHEET) ? MadeWorkbook.shared(text, texts) : text;
        });
        String strings = String.join(
                "",
                texts.stream()
                        .map(text -> "<si>" + text + "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si>")
                        .toList());
        MadeWorkbook.add(file, "xl/shared.xml", "<sst>" + strings + "</sst>");
        assertThat(texts).isNotEmpty();
        assertThat(read(file).get()).isEqualTo(made);
    }

    @Test
    void readsHeadingsInAnyOrderCaseAndDash() throws IOException {
        Sen2Return made = council(20, 5, 2026);
        Path file = changed(
                made,
                sheet -> sheet.replace("Named Plan Records", "NAMED  plan records")
                        .replace("Date request was received", "DATE REQUEST was\nreceived ")
                        .replace("unavailable \u2013 Reason", "unavailable - reason"));
        assertThat(read(file).get()).isEqualTo(made);
    }

    @Test
    void tellsOfAColumnThatIsNotInTheTemplateOnce() throws IOException {
        Path file = changed(council(20, 5, 2026), sheet -> sheet.replace("Post Code", "Favourite colour"));
        assertThat(ThreeFormatsTest.findings(file))
                .singleElement()
                .satisfies(found -> assertThat(found).startsWith("D-064 Person.Favourite?colour"));
    }

    @Test
    void refusesFormulasWhereItReads() throws IOException {
        Path file = changed(council(5, 1, 2026), sheet -> sheet.replaceFirst("<v>1</v>", "<f>A1</f><v>1</v>"));
        assertThat(refusal(file).rule()).isEqualTo("workbook-formula");
        // The template works out its own column LA.
        Path own = changed(
                council(5, 1, 2026),
                sheet -> sheet.replace("<is><t xml:space=\"preserve\">201</t></is>", "<f>E3</f><v>201</v>"));
        assertThat(read(own).isClean()).isTrue();
    }

    @Test
    void refusesHiddenRowsColumnsAndSheets() throws IOException {
        Sen2Return made = council(5, 1, 2026);
        Path row = changed(made, sheet -> sheet.replace("<row r=\"9\">", "<row r=\"9\" hidden=\"1\">"));
        assertThat(refusal(row).message()).contains("Row 9", "hidden");
        Path column = changed(
                made,
                sheet -> sheet.replace(
                        "<sheetData>", "<cols><col min=\"4\" max=\"5\" hidden=\"true\"/></cols><sheetData>"));
        assertThat(refusal(column).rule()).isEqualTo("workbook-hidden");
        Path sheet =
                rewritten(made, (name, text) -> text.replace("sheetId=\"1\"", "sheetId=\"1\" state=\"veryHidden\""));
        assertThat(refusal(sheet).message()).contains("Header Record", "hidden sheet");
    }

    @Test
    void refusesMergedCellsInATableButNotInATitle() throws IOException {
        Sen2Return made = council(5, 1, 2026);
        Path data = changed(
                made,
                sheet -> sheet.replace(
                        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"D8:D9\"/></mergeCells>"));
        assertThat(refusal(data).rule()).isEqualTo("workbook-merged");
        Path title = changed(
                made,
                sheet -> sheet.replace(
                        "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:F1\"/></mergeCells>"));
        assertThat(read(title).get()).isEqualTo(made);
    }

    @Test
    void refusesAMacroAnOldWorkbookAndOtherPackedFiles() throws IOException {
        Path macro = changed(council(5, 1, 2026), sheet -> sheet);
        MadeWorkbook.add(macro, "xl/vbaProject.bin", "x");
        assertThat(refusal(macro).rule()).isEqualTo("workbook-macro");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertThat(refusal(Files.write(folder.resolve("old.xls"), old)).rule()).isEqualTo("workbook-locked");
        Path other = folder.resolve("other.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        assertThat(refusal(other).rule()).isEqualTo("not-a-workbook");
    }

    @Test
    void refusesAWorkbookWithoutTheTemplatesTables() throws IOException {
        Sen2Return made = council(5, 1, 2026);
        assertThat(refusal(changed(made, sheet -> sheet.replaceAll("Records?<", "Sheet<")))
                        .message())
                .contains("not the department's template");
        assertThat(refusal(changed(made, sheet -> sheet.replace("SEN Need Records", "Needs")))
                        .message())
                .contains("no table SEN Need Records");
        assertThat(refusal(changed(made, sheet -> sheet.replace("Requests record ID", "Number")))
                        .rule())
                .isEqualTo("column-missing");
        assertThat(refusal(changed(made, sheet -> sheet.replace("SEN Need Records", "Person Record")))
                        .rule())
                .isEqualTo("table-twice");
    }

    @Test
    void refusesRowsThatBelongNowhere() throws IOException {
        Sen2Return made = council(5, 1, 2026);
        String requests = "<c r=\"C\\d+\"><v>1</v></c>";
        assertThat(refusal(changed(made, sheet -> lastOf(sheet, requests, "<c><v>7000</v></c>")))
                        .rule())
                .isEqualTo("parent-missing");
        assertThat(refusal(changed(made, sheet -> sheet.replaceFirst("<c r=\"C9\"><v>\\d+</v></c>", "")))
                        .rule())
                .isEqualTo("key-missing");
    }

    @Test
    void refusesADamagedWorkbook() throws IOException {
        Path whole = changed(council(30, 1, 2026), sheet -> sheet);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refusal(cut).rule()).isEqualTo("workbook-damaged");
        Path broken = changed(council(5, 1, 2026), sheet -> sheet.substring(0, sheet.length() / 2));
        assertThat(refusal(broken).rule()).isEqualTo("workbook-damaged");
        Path entities = changed(
                council(5, 1, 2026),
                sheet -> "<!DOCTYPE worksheet [<!ENTITY a \"ha\">]>" + sheet.substring(sheet.indexOf("<worksheet")));
        assertThat(refusal(entities).rule()).isEqualTo("doctype-refused");
    }

    @Test
    void refusesABombInBoundedMemory() throws IOException {
        byte[] cells = "<c/>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(bomb("<worksheet><sheetData><row>", cells, Workbook.MOST_BYTES))
                        .rule())
                .isEqualTo("workbook-too-large");
        byte[] rows = "<row/>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(bomb("<worksheet><sheetData>", rows, 8L << 20)).rule())
                .isEqualTo("sheet-too-large");
        byte[] letters = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(bomb("<worksheet><sheetData><row><c><is><t>", letters, 4L << 20))
                        .rule())
                .isEqualTo("workbook-too-large");
    }

    /** A workbook whose sheet is the same again and again. */
    private Path bomb(String start, byte[] block, long size) throws IOException {
        Path file = Files.createTempFile(folder, "bomb", ".xlsx");
        TemplateWriter.write(council(5, 1, 2026), file);
        MadeWorkbook.rewrite(file, (name, out, bytes) -> {
            out.setLevel(1);
            out.write(name.equals(MadeWorkbook.SHEET) ? start.getBytes(StandardCharsets.UTF_8) : bytes);
            for (long written = 0; name.equals(MadeWorkbook.SHEET) && written <= size; written += block.length) {
                out.write(block);
            }
        });
        assertThat(Files.size(file)).isLessThan(10L << 20);
        return file;
    }

    // --- Made workbooks

    private static Sen2Return council(int plans, int seed, int year) {
        return SyntheticCouncil.of(plans, seed, Math.max(year, 2025), "201").inYear(year);
    }

    private Path changed(Sen2Return made, UnaryOperator<String> change) throws IOException {
        return rewritten(made, (name, text) -> name.equals(MadeWorkbook.SHEET) ? change.apply(text) : text);
    }

    private Path rewritten(Sen2Return made, MadeWorkbook.Change change) throws IOException {
        Path file = Files.createTempFile(folder, "return", ".xlsx");
        TemplateWriter.write(made, file);
        MadeWorkbook.rewrite(
                file,
                (name, out, bytes) -> out.write(change.of(name, new String(bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private static String lastOf(String text, String pattern, String with) {
        var matcher = Pattern.compile("(?s)(.*)" + pattern).matcher(text);
        assertThat(matcher.lookingAt()).isTrue();
        return matcher.group(1) + with + text.substring(matcher.end());
    }

    private static Issue refusal(Path file) {
        Loaded<Sen2Return> read = read(file);
        assertThat(read.value()).isNull();
        assertThat(read.issues()).hasSize(1);
        return read.issues().getFirst();
    }

    private static Loaded<Sen2Return> read(Path file) {
        return Sen2Reader.read(file);
    }
}

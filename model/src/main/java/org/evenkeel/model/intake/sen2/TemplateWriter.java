package org.evenkeel.model.intake.sen2;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a return as the tables of the department's Excel template, without its macros and its help. The same return gives
 * the same bytes.
 */
public final class TemplateWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_DIGITS = 15; // as many as Excel keeps

    private final Layout layout;
    private final String authority;
    private final Writer out;
    private int row;

    private TemplateWriter(Layout layout, String authority, Writer out) {
        this.layout = layout;
        this.authority = authority;
        this.out = out;
    }

    /** Writes every table into a new workbook. */
    public static void write(Sen2Return value, Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + KIND + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + KIND
                            + "worksheet+xml\"/></Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"Data Entry Template\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            begin(zip, "xl/worksheets/sheet1.xml");
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            new TemplateWriter(value.layout(), value.authority(), out).sheet(value);
            out.flush();
            zip.closeEntry();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void sheet(Sen2Return value) {
        write(HEAD + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>");
        table(Group.HEADER, List.of(new Line(value.header(), 0, 0)));
        List<Line> requests = new ArrayList<>();
        List<Line> persons = new ArrayList<>();
        for (Person person : value.persons()) {
            int id = persons.size() + 1;
            persons.add(new Line(person, id, 0));
            for (Request request : person.requests()) {
                requests.add(new Line(request, id, requests.size() + 1));
            }
        }
        table(Group.PERSON, persons);
        table(Group.REQUEST, requests);
        for (Group group : Group.values()) {
            if (group.parent().isPresent() && group != Group.REQUEST) {
                List<Line> lines = new ArrayList<>();
                for (Line request : requests) {
                    Edits.groups(request.entry, group)
                            .forEach(entry -> lines.add(new Line(entry, request.person, request.request)));
                }
                table(group, lines);
            }
        }
        write("</sheetData></worksheet>");
    }

    private void table(Group group, List<Line> lines) {
        List<Item> items = layout.items(group);
        List<String> headings = new ArrayList<>(List.of("Record Type", "LA\n(From Header Record)"));
        String request = "Requests record ID\n\n(This must ";
        String person = "Person ID\n\n(This must ";
        if (group == Group.PERSON) {
            headings.add(person + "be a unique ID for each Person record)");
        } else if (group == Group.REQUEST) {
            headings.add(request + "be a unique ID for each Requests record)");
            headings.add(person + "match the relevant ID in the Person record table)");
        } else if (group != Group.HEADER) {
            headings.add(person + "match the relevant ID in the Person record table)");
            headings.add(request + "match the relevant ID in the Requests table)");
        }
        items.forEach(item -> headings.add(item.facts().heading()));
        row(List.of(text(group.facts().sheet())));
        row(headings.stream().map(TemplateWriter::text).toList());
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(text(group.element()), text(authority)));
            List<Integer> ids = group == Group.REQUEST
                    ? List.of(line.request, line.person)
                    : group == Group.PERSON ? List.of(line.person) : List.of(line.person, line.request);
            if (group != Group.HEADER) {
                ids.forEach(id -> cells.add("<v>" + id + "</v>"));
            }
            items.forEach(item -> cells.add(cell(item.facts(), line.entry.text(item))));
            row(cells);
        }
        // Kept free before the next title.
        row += 2;
    }

    private void row(List<String> cells) {
        row++;
        write("<row r=\"" + row + "\">");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!cell.isEmpty()) {
                String kind = cell.startsWith("<v>") ? "" : " t=\"inlineStr\"";
                write("<c r=\"" + (char) ('A' + column) + row + "\"" + kind + ">" + cell + "</c>");
            }
        }
        write("</row>\n");
    }

    /** Codes of digits are numbers in a template that was typed, dates are texts; the moment of the return is a number. */
    private static String cell(ItemFacts facts, String value) {
        if (facts.type().equals("date-time")) {
            double days = TemplateForms.days(value);
            return Double.isNaN(days) ? text(value) : "<v>" + days + "</v>";
        }
        boolean isText =
                facts.isDate() || facts.type().equals("text") || facts.type().equals("serial");
        return !isText && isNumber(value) ? "<v>" + value + "</v>" : text(value);
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.length() <= MOST_DIGITS
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && (value.equals("0") || value.charAt(0) != '0');
    }

    private static String text(String value) {
        if (value.isEmpty()) {
            return "";
        }
        StringBuilder escaped = new StringBuilder("<is><t xml:space=\"preserve\">");
        value.chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.append((char) c);
            }
        });
        return escaped.append("</t></is>").toString();
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry with the ids of the person and request that it belongs to, from 1. */
    private record Line(Entry entry, int person, int request) {}
}

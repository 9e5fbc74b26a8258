package org.evenkeel.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.evenkeel.model.intake.sen2.rule.Finding;

/** Writes findings as rows, as they come. */
final class FindingRows implements Closeable {

    private final Writer writer;
    private final CsvWriter csv;

    FindingRows(Writer writer) {
        this.writer = writer;
        this.csv = CsvWriter.builder().build(writer);
        csv.writeRecord("rule", "severity", "module", "item", "child", "line", "value", "message", "what_to_do");
    }

    void add(Finding finding) {
        csv.writeRecord(
                finding.rule(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.module(),
                finding.item(),
                String.valueOf(finding.child()),
                String.valueOf(finding.line()),
                harmless(finding.value()),
                finding.message(),
                finding.whatToDo());
    }

    /** A spreadsheet would run a value that begins like a formula. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** What goes to the terminal is written out, not closed. */
    @Override
    public void close() throws IOException {
        csv.flush();
        writer.flush();
    }
}

package org.evenkeel.report.forecast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.workbook.ExcelWriter;
import org.evenkeel.report.workbook.Workbook;
import org.evenkeel.report.workbook.WorkbookCheck;

/**
 * The files of a report made from a forecast: a workbook, every table of it as {@code tables/*.csv}, and {@code run.json},
 * which alone differs from run to run.
 */
public final class ReportFiles {

    private static final Pattern NAMES =
            Pattern.compile("[a-z-]+\\.(xlsx|docx|pdf|html)|tables/[a-z0-9-]+\\.csv|run\\.json");

    private ReportFiles() {}

    /** Whether a file of this name, as a path with slashes from the folder, is one of these. */
    public static boolean isOurs(String name) {
        return NAMES.matcher(name).matches();
    }

    /**
     * Writes a workbook and its tables to a folder that exists, opens it again and adds up every sum.
     *
     * @param name of the workbook, lower-case words joined by hyphens
     */
    public static WorkbookCheck workbook(Path folder, String name, Workbook workbook) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        ExcelWriter.write(workbook, file);
        Path tables = Files.createDirectories(folder.resolve("tables"));
        for (Table table : workbook.tables().toList()) {
            Files.writeString(tables.resolve(table.id() + ".csv"), CsvWriter.write(table), StandardCharsets.UTF_8);
        }
        return WorkbookCheck.of(file);
    }

    /** Writes how the forecast was made. */
    public static void run(Path folder, Provenance provenance, Forecast forecast, double simulationSeconds)
            throws IOException {
        Files.writeString(
                folder.resolve("run.json"),
                RunJson.write(
                        provenance,
                        forecast.settings(),
                        List.of(forecast.assumptions().authority()),
                        List.of(forecast.assumptions().population().note()),
                        forecast.scenarios().stream()
                                .map(scenario -> scenario.scenario().name())
                                .toList(),
                        forecast.start(),
                        simulationSeconds),
                StandardCharsets.UTF_8);
    }
}

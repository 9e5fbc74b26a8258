package org.evenkeel.report.skill;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.model.forecast.backtest.Outcome;
import org.evenkeel.model.forecast.backtest.Score;
import org.evenkeel.model.forecast.backtest.Scores;
import org.evenkeel.report.wording.Numbers;

/** A backtest as CSV: every score, and every figure that went into them. */
public final class SkillFiles {

    /** The files that a backtest writes. */
    public static final Set<String> NAMES = Set.of("scores.csv", "forecasts.csv");

    private SkillFiles() {}

    /** Writes the scores and the figures behind them to a folder. */
    public static void write(Path folder, List<Outcome> outcomes, Scores scores) throws IOException {
        try (CsvWriter csv = csv(folder.resolve("scores.csv"))) {
            csv.writeRecord(scoreHeadings());
            for (Score score : scores.all()) {
                csv.writeRecord(fields(score));
            }
        }
        try (CsvWriter csv = csv(folder.resolve("forecasts.csv"))) {
            csv.writeRecord(figureHeadings());
            for (Outcome outcome : outcomes) {
                csv.writeRecord(fields(outcome));
            }
        }
    }

    private static CsvWriter csv(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file);
    }

    private static List<String> scoreHeadings() {
        List<String> headings = new ArrayList<>(List.of(
                "measure",
                "horizon",
                "method",
                "figures",
                "mape",
                "median_ape",
                "bias_log",
                "figures_with_range",
                "crps",
                "crps_log"));
        for (double range : Outcome.RANGES) {
            headings.add("coverage_" + Math.round(range * 100));
        }
        for (double range : Outcome.RANGES) {
            headings.add("width_" + Math.round(range * 100));
        }
        return headings;
    }

    private static List<String> fields(Score score) {
        List<String> fields = new ArrayList<>(List.of(
                score.target().code(),
                Integer.toString(score.horizon()),
                score.method(),
                Integer.toString(score.figures()),
                number(score.mape(), 5),
                number(score.medianApe(), 5),
                number(score.bias(), 5),
                Integer.toString(score.ranged()),
                number(score.crps(), 5),
                number(score.logCrps(), 5)));
        for (List<Double> values : List.of(score.coverage(), score.width())) {
            for (int range = 0; range < Outcome.RANGES.size(); range++) {
                fields.add(values.isEmpty() ? "" : number(values.get(range), 5));
            }
        }
        return fields;
    }

    private static List<String> figureHeadings() {
        List<String> headings = new ArrayList<>(
                List.of("council", "measure", "origin", "horizon", "method", "last_known", "actual", "point"));
        for (double level : Outcome.LEVELS) {
            headings.add("q" + Numbers.plain(level * 100, 1));
        }
        headings.addAll(List.of("crps", "crps_log", "rank"));
        return headings;
    }

    private static List<String> fields(Outcome outcome) {
        List<String> fields = new ArrayList<>(List.of(
                outcome.council(),
                outcome.target().code(),
                Integer.toString(outcome.origin()),
                Integer.toString(outcome.horizon()),
                outcome.method(),
                number(outcome.lastKnown(), 0),
                number(outcome.actual(), 0),
                number(outcome.point(), 1)));
        for (int level = 0; level < Outcome.LEVELS.size(); level++) {
            fields.add(outcome.hasRange() ? number(outcome.quantiles().get(level), 1) : "");
        }
        fields.addAll(List.of(number(outcome.crps(), 5), number(outcome.logCrps(), 5), number(outcome.rank(), 4)));
        return fields;
    }

    private static String number(double value, int places) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + places + "f", value);
    }
}

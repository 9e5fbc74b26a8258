package org.evenkeel.report.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.model.forecast.backtest.Backtest;
import org.evenkeel.model.forecast.backtest.ModelMethod;
import org.evenkeel.model.forecast.backtest.Outcome;
import org.evenkeel.model.forecast.backtest.Rule;
import org.evenkeel.model.forecast.backtest.Score;
import org.evenkeel.model.forecast.backtest.Scores;
import org.evenkeel.model.forecast.backtest.Target;
import org.evenkeel.report.wording.Numbers;

/** A backtest as a page of the method, in Markdown: what was done, what was reached and what was not. */
public final class SkillPage {

    private final Backtest backtest;
    private final List<Outcome> outcomes;
    private final Scores scores;
    private final ModelMethod model;
    private final StringBuilder text = new StringBuilder();

    private SkillPage(Backtest backtest, List<Outcome> outcomes, Scores scores, ModelMethod model) {
        this.backtest = backtest;
        this.outcomes = outcomes;
        this.scores = scores;
        this.model = model;
    }

    /** The page. The picture of {@link Calibration} is to lie beside it in {@code images/}. */
    public static String of(Backtest backtest, List<Outcome> outcomes, Scores scores, ModelMethod model) {
        return new SkillPage(backtest, outcomes, scores, model).write();
    }

    private String write() {
        say("# Skill");
        say("This page is written by `" + command() + "`; do not edit it.");
        say("**What was done.** For each January from " + Collections.min(backtest.origins()) + " to "
                + Collections.max(backtest.origins()) + " the model was fitted to what was known then and run "
                + Numbers.count(model.runs()) + " times for each of " + Numbers.count(councils())
                + " councils, those with every January since " + Backtest.COMPLETE_FROM
                + " published for them as they are. What it said was held against what came.");
        text.append(SkillWords.CONVENTIONS).append("\n\n");
        for (Target target : backtest.targets()) {
            List<List<String>> rows = SkillVerdict.rows(scores, target, backtest.horizons());
            if (!rows.isEmpty()) {
                say("## " + target.label());
                long missed = rows.stream()
                        .filter(row -> row.getLast().contains("missed"))
                        .count();
                say("Of " + rows.size() + " targets " + (rows.size() - missed) + " are reached and " + missed
                        + " missed." + target(target));
                table(
                        List.of("years ahead", "what", "Evenkeel", "best simple method", "difference", "target", ""),
                        rows);
                say("All methods, on the same figures:");
                table(SCORE_HEADINGS, scoreRows(target));
            }
        }
        byOrigin();
        calibration();
        text.append(SkillWords.CLOSING).append("\n");
        return text.toString();
    }

    private static String target(Target target) {
        return target == Target.CASELOAD ? "" : " The targets were set for plans in January; here they are for scale.";
    }

    private static final List<String> SCORE_HEADINGS = List.of(
            "years ahead",
            "method",
            "figures",
            "MAPE",
            "median",
            "bias",
            "CRPS",
            "holds 50 / 80 / 95%",
            "width of 80%");

    private List<List<String>> scoreRows(Target target) {
        List<List<String>> rows = new ArrayList<>();
        for (Score score : scores.all()) {
            if (score.target() == target) {
                boolean hasRange = score.ranged() > 0;
                rows.add(List.of(
                        Integer.toString(score.horizon()),
                        label(score.method()),
                        Numbers.count(score.figures()),
                        percent(score.mape(), 1),
                        percent(score.medianApe(), 1),
                        percent(score.bias(), 1),
                        hasRange ? percent(score.crps(), 1) : "",
                        hasRange
                                ? score.coverage().stream()
                                        .map(share -> Numbers.plain(share * 100, 0))
                                        .collect(Collectors.joining(" / "))
                                : "",
                        hasRange ? percent(score.width().get(1), 0) : ""));
            }
        }
        return rows;
    }

    /** Errors by origin, so that one lucky year is seen for what it is. */
    private void byOrigin() {
        if (!backtest.targets().contains(Target.CASELOAD)) {
            return;
        }
        say("## Year by year");
        say("Mean absolute error of plans in January, Evenkeel / half own, half England's growth / England's growth, by"
                + " the January that was forecast from:");
        List<String> headings = new ArrayList<>(List.of("from"));
        backtest.horizons().forEach(horizon -> headings.add(Calibration.ahead(horizon)));
        List<List<String>> rows = new ArrayList<>();
        for (int origin : backtest.origins()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(origin)));
            for (int horizon : backtest.horizons()) {
                row.add(List.of(ModelMethod.CODE, Rule.MIX.code(), Rule.ENGLAND_GROWTH.code()).stream()
                        .map(method -> mape(method, origin, horizon))
                        .collect(Collectors.joining(" / ")));
            }
            rows.add(row);
        }
        table(headings, rows);
    }

    private String mape(String method, int origin, int horizon) {
        double mean = outcomes.stream()
                .filter(outcome -> outcome.target() == Target.CASELOAD
                        && outcome.origin() == origin
                        && outcome.horizon() == horizon
                        && outcome.method().equals(method))
                .mapToDouble(Outcome::absoluteError)
                .average()
                .orElse(Double.NaN);
        return Double.isNaN(mean) ? "–" : percent(mean, 1);
    }

    private void calibration() {
        if (!backtest.targets().contains(Target.CASELOAD)) {
            return;
        }
        say("## Do ranges hold what they promise?");
        say("If they do, a tenth of outcomes falls in each tenth of the forecast. More in the outer tenths: ranges too"
                + " narrow. More in the middle: too wide. More to one side: forecasts too high or too low.");
        say("![Share of outcomes in each tenth of the forecast, by years ahead](../images/" + Calibration.FILE + ")");
        List<String> headings = new ArrayList<>(List.of("tenth, from low to high"));
        backtest.horizons().forEach(horizon -> headings.add(Calibration.ahead(horizon)));
        table(headings, Calibration.rows(scores, backtest.horizons()));
    }

    private int councils() {
        return (int) outcomes.stream().map(Outcome::council).distinct().count();
    }

    private String command() {
        return "./evenkeel backtest --origins " + Collections.min(backtest.origins()) + ".."
                + Collections.max(backtest.origins()) + " --horizons "
                + backtest.horizons().stream().map(String::valueOf).collect(Collectors.joining(",")) + " --runs "
                + model.runs() + " --seed " + model.seed() + " --page";
    }

    private void say(String paragraph) {
        text.append(paragraph).append("\n\n");
    }

    private void table(List<String> headings, List<List<String>> rows) {
        text.append("| ").append(String.join(" | ", headings)).append(" |\n");
        text.append("| ")
                .append(headings.stream().map(_ -> "---").collect(Collectors.joining(" | ")))
                .append(" |\n");
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        text.append("\n");
    }

    static String label(String method) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.code().equals(method))
                .map(Rule::label)
                .findFirst()
                .orElse("Evenkeel");
    }

    static String percent(double share, int places) {
        return Numbers.plain(share * 100, places) + "%";
    }
}

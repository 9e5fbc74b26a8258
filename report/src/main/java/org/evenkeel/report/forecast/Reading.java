package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.wording.Numbers;

/** What a reader needs to know to weigh a forecast. */
final class Reading {

    private Reading() {}

    static Block.Note ranges(Forecast forecast) {
        return new Block.Note(
                "How to read the ranges",
                List.of(
                        "We let the coming years unfold "
                                + Numbers.count(forecast.settings().runs())
                                + " times, each time with different luck and different values for what nobody can be sure"
                                + " of. Half of these runs end above the middle and half below. Eight in ten end inside"
                                + " the 80% range: one in ten above it, one in ten below.",
                        "Every scenario meets the same children and the same luck in each run, so that scenarios differ"
                                + " only by what is done."),
                Block.Note.Kind.INFORMATION);
    }

    static List<String> weaknesses(Forecast forecast, List<String> notes) {
        List<String> weak = new ArrayList<>(notes);
        weak.addAll(forecast.assumptions().caveats());
        Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
        for (Assumption assumption : forecast.assumptions().register()) {
            counts.merge(assumption.basis(), 1, Integer::sum);
        }
        int all = forecast.assumptions().register().size();
        int borrowed = counts.getOrDefault(Basis.ENGLAND, 0);
        int judged = counts.getOrDefault(Basis.JUDGEMENT, 0);
        if (borrowed > 0) {
            weak.add("Of " + all + " assumptions, " + borrowed
                    + (borrowed == 1 ? " is a figure for England" : " are figures for England")
                    + ", because none is published for this council.");
        }
        if (judged > 0) {
            weak.add("Of " + all + " assumptions, " + judged + (judged == 1 ? " is a judgement." : " are judgements."));
        }
        weak.add(
                "The ranges hold what the forecast treats as uncertain. A change of law, of funding rules or of council"
                        + " boundaries is not in them.");
        return weak;
    }
}

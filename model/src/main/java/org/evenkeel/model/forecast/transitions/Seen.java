package org.evenkeel.model.forecast.transitions;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.caseload.transitions.Transition;

/** What was seen to happen, all years of the transitions together unless a year is named. */
final class Seen {

    /** Plans that ceased and that went on, by the cell they were in. */
    final int[] ceased;

    final int[] wentOn;

    /** Of those that went on, by the cell they were in: children who moved and who stayed in their setting. */
    final int[] moved;

    final int[] stayed;

    /** Children who moved, by the cell they were in and the one they came to. */
    final Map<Integer, Map<Integer, Integer>> movedTo = new HashMap<>();

    /** Children who moved, by academic year and setting they came to. */
    final Map<Integer, Map<Integer, Integer>> movedInto = new HashMap<>();

    /** Plans that started, by the cell they came to. */
    final int[] started;

    /** Plans that started, by year of the transitions and academic year they came to. */
    private final Map<Integer, Map<Integer, Integer>> startedIn = new TreeMap<>();

    /** Plans by cell in the last January. */
    final int[] latest;

    private final Layout layout;
    private final Map<String, Integer> needs;
    private final Map<String, Integer> settings;

    Seen(AnnualData data, Layout layout) {
        this.layout = layout;
        needs = Layout.positions(layout.needs());
        settings = Layout.positions(layout.settings());
        latest = new int[layout.size()];
        ceased = new int[layout.size()];
        wentOn = new int[layout.size()];
        moved = new int[layout.size()];
        stayed = new int[layout.size()];
        started = new int[layout.size()];
        int lastYear = data.transitions().lastYear();
        for (Transition row : data.transitions().rows()) {
            if (row.isStart()) {
                started[cell(row.to())]++;
                add(startedIn, row.year(), row.to().academicYear());
            } else {
                plan(row);
            }
            if (row.year() == lastYear && row.to().isPlan()) {
                latest[cell(row.to())]++;
            }
        }
    }

    private int cell(State state) {
        Integer need = needs.get(state.need());
        Integer setting = settings.get(state.setting());
        if (need == null || setting == null) {
            throw new IllegalArgumentException(state + " is not among the valid states");
        }
        return layout.cell(state.academicYear(), need, setting);
    }

    private void plan(Transition row) {
        int from = cell(row.from());
        if (row.isCease()) {
            ceased[from]++;
            return;
        }
        wentOn[from]++;
        if (row.isMove()) {
            int to = cell(row.to());
            moved[from]++;
            add(movedTo, from, to);
            add(movedInto, row.from().academicYear(), layout.setting(to));
        } else {
            stayed[from]++;
        }
    }

    /** Plans that started after January of a year in those who were then in an academic year. */
    int started(int year, int academicYear) {
        return startedIn.getOrDefault(year, Map.of()).getOrDefault(academicYear, 0);
    }

    private static void add(Map<Integer, Map<Integer, Integer>> table, int row, int column) {
        table.computeIfAbsent(row, _ -> new TreeMap<>()).merge(column, 1, Integer::sum);
    }
}

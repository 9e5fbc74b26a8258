package org.evenkeel.model.forecast.transitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.caseload.transitions.Setting;
import org.evenkeel.model.forecast.transitions.Conventions.Exposure;
import org.evenkeel.model.forecast.transitions.Conventions.Spread;
import org.evenkeel.model.forecast.transitions.Conventions.Stranded;
import org.evenkeel.model.forecast.transitions.Conventions.Validity;
import org.evenkeel.model.forecast.transitions.Rates.Way;

/** From transitions to what is believed of the yearly chances. The equations are in {@code docs/method/transitions.md}. */
final class AnnualFit {

    /** What the field counts where no plan started, so that a chance is left. */
    private static final double HARDLY_ANY = 0.001;

    private final AnnualData data;
    private final Conventions conventions;
    private final Layout layout;
    private final Seen seen;
    private final boolean[] valid;
    private final List<List<Integer>> reachable;
    private final Way[] ways;

    private AnnualFit(AnnualData data, Conventions conventions) {
        this.data = data;
        this.conventions = conventions;
        this.layout = Layout.of(data);
        this.seen = new Seen(data, layout);
        this.ways = new Way[layout.size()];
        this.valid = new boolean[layout.size()];
        for (int cell = 0; cell < valid.length; cell++) {
            Setting setting = data.states().settings().get(layout.setting(cell));
            valid[cell] =
                    setting.takes(layout.academicYear(cell), layout.needs().get(layout.need(cell)));
        }
        Map<String, Integer> positions = Layout.positions(layout.settings());
        this.reachable = data.states().settings().stream()
                .map(setting -> setting.reachable().stream().map(positions::get).toList())
                .toList();
    }

    static Rates of(AnnualData data, Conventions conventions) {
        return new AnnualFit(data, conventions).rates();
    }

    private Rates rates() {
        List<Map<Integer, Double>> targets = new ArrayList<>();
        for (int cell = 0; cell < layout.size(); cell++) {
            Targets of = new Targets(cell);
            ways[cell] = of.way();
            targets.add(of.weights());
            if (ways[cell] == Way.MAY_MOVE && targets.getLast().isEmpty()) {
                ways[cell] = Way.STAYS;
            }
        }
        List<Map<Integer, Double>> startStates = new ArrayList<>();
        for (int position = 0; position < layout.years(); position++) {
            startStates.add(startStates(layout.firstYear() + position));
        }
        boolean isShared = conventions.spread() == Spread.ONCE_A_RUN;
        Rates rates = new Rates(layout, isShared, data.until() - data.start(), targets, startStates);
        System.arraycopy(ways, 0, rates.ways, 0, ways.length);
        weigh(seen.ceased, seen.wentOn, 0.5, rates.ceases, rates.goesOn);
        weigh(seen.moved, seen.stayed, 1, rates.moves, rates.stays);
        for (int position = 0; position < layout.years(); position++) {
            weighStarts(position, rates);
        }
        System.arraycopy(seen.latest, 0, rates.opening, 0, rates.opening.length);
        return rates;
    }

    /**
     * The weights of two outcomes in each cell: what was seen there, and of the academic year's own split a prior of
     * total weight 1; where the year has nothing, {@code otherwise} for each.
     */
    private void weigh(int[] ones, int[] others, double otherwise, double[] one, double[] other) {
        for (int first = 0; first < ones.length; first += layout.perYear()) {
            int end = first + layout.perYear();
            int sumOnes = 0;
            int sumOthers = 0;
            for (int cell = first; cell < end; cell++) {
                sumOnes += ones[cell];
                sumOthers += others[cell];
            }
            boolean isNone = sumOnes + sumOthers == 0;
            double prior = isNone ? otherwise : (sumOnes + 0.5) / (sumOnes + sumOthers + 1);
            for (int cell = first; cell < end; cell++) {
                one[cell] = ones[cell] + prior;
                other[cell] = others[cell] + (isNone ? otherwise : 1 - prior);
            }
        }
    }

    /** The weights of the states in which the plans of an academic year start; none if none was seen to. */
    private Map<Integer, Double> startStates(int academicYear) {
        Map<Integer, Double> states = new LinkedHashMap<>();
        int possible = 0;
        int all = 0;
        for (int cell : cells(academicYear)) {
            possible += valid[cell] ? 1 : 0;
            all += seen.started[cell];
        }
        if (all == 0 || people(academicYear) <= 0) {
            return states;
        }
        boolean countsAll = conventions.validity() == Validity.WHERE_CHILDREN_LEAVE;
        for (int cell : cells(academicYear)) {
            double weight = (valid[cell] ? 1.0 / possible : 0) + (valid[cell] || countsAll ? seen.started[cell] : 0);
            if (weight > 0) {
                states.put(cell, weight);
            }
        }
        return states;
    }

    /** The weights of starting a plan and of none: those of one year, the mean of the years seen. */
    private void weighStarts(int position, Rates rates) {
        int academicYear = layout.firstYear() + position;
        double years = data.transitions().years().count();
        data.transitions().years().forEach(year -> {
            int started = seen.started(year, academicYear);
            rates.starts[position] += started > 0 ? started / years : HARDLY_ANY;
            rates.startsNot[position] += (exposed(year, academicYear) - started) / years;
        });
        for (int ahead = 1; ahead <= rates.horizon(); ahead++) {
            rates.people[ahead][position] = Math.round(
                    data.people().find(data.start() + ahead, academicYear).orElse(0));
        }
    }

    /** Everyone of an academic year who did not start a plan, over all years. */
    private double people(int academicYear) {
        return data.transitions()
                .years()
                .mapToDouble(year -> exposed(year, academicYear) - seen.started(year, academicYear))
                .sum();
    }

    /** Everyone whom the starts of a year are held against. */
    private double exposed(int year, int academicYear) {
        int later = conventions.exposure() == Exposure.YEAR_OF_ARRIVAL ? 1 : 0;
        return data.people().find(year + later, academicYear).orElse(0);
    }

    private int[] cells(int academicYear) {
        int[] cells = new int[layout.perYear()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = layout.cell(academicYear, 0, 0) + i;
        }
        return cells;
    }

    private boolean isValid(int academicYear, int need, int setting) {
        int position = academicYear - layout.firstYear();
        return position >= 0 && position < layout.years() && valid[layout.cell(academicYear, need, setting)];
    }

    /** Where the children of one cell may move to. */
    private final class Targets {

        private final int cell;
        private final int academicYear;
        private final int need;
        private final int setting;
        private final boolean isOurs = conventions.validity() == Validity.WHERE_CHILDREN_ARRIVE;

        Targets(int cell) {
            this.cell = cell;
            this.academicYear = layout.academicYear(cell);
            this.need = layout.need(cell);
            this.setting = layout.setting(cell);
        }

        Way way() {
            boolean vanishes = conventions.stranded() == Stranded.VANISH;
            if (academicYear > conventions.lastYear() || isLast() || (vanishes && !valid[cell])) {
                return vanishes ? Way.VANISHES : Way.CEASES;
            }
            if (!vanishes && !isValid(academicYear + 1, need, setting)) {
                return isAnyOther(academicYear + 1) ? Way.MUST_MOVE : Way.CEASES;
            }
            // The field looks a year too far: at the year after the one in which the child arrives.
            int looked = isOurs ? academicYear + 1 : academicYear + 2;
            return reachable.get(setting).size() > 1 && isAnyOther(looked) ? Way.MAY_MOVE : Way.STAYS;
        }

        private boolean isLast() {
            return academicYear == layout.firstYear() + layout.years() - 1;
        }

        private boolean isAnyOther(int year) {
            for (int other = 0; other < layout.settings().size(); other++) {
                if (other != setting && isValid(year, need, other)) {
                    return true;
                }
            }
            return false;
        }

        /** The weights of the cells that a child may come to. */
        Map<Integer, Double> weights() {
            if (ways[cell] != Way.MAY_MOVE && ways[cell] != Way.MUST_MOVE) {
                return Map.of();
            }
            int looked = isOurs ? academicYear + 1 : academicYear;
            List<Integer> allowed = reachable.get(setting).stream()
                    .filter(target -> isValid(looked, need, target))
                    .toList();
            if (allowed.isEmpty() && ways[cell] == Way.MUST_MOVE) {
                // Nothing that the setting leads to will take the child: anything that will.
                allowed = IntStream.range(0, layout.settings().size())
                        .boxed()
                        .filter(target -> isValid(looked, need, target))
                        .toList();
            }
            Map<Integer, Double> prior = new LinkedHashMap<>();
            for (int target : allowed) {
                prior.put(target, 1.0 / allowed.size());
            }
            List<Integer> open = allowed;
            pooled().forEach((target, count) -> {
                if (!isOurs || open.contains(target)) {
                    prior.merge(target, (double) count, Double::sum);
                }
            });
            prior.remove(setting);
            double sum = prior.values().stream().mapToDouble(weight -> weight).sum();
            Map<Integer, Double> weights = new LinkedHashMap<>();
            prior.forEach((target, weight) -> weights.put(layout.cell(academicYear + 1, need, target), weight / sum));
            seen.movedTo.getOrDefault(cell, Map.of()).forEach((to, count) -> {
                if (!isOurs || valid[to]) {
                    weights.merge(to, (double) count, Double::sum);
                }
            });
            return weights;
        }

        /** Where children of the academic year moved to, or of the nearest one below it in which any did. */
        private Map<Integer, Integer> pooled() {
            for (int year = academicYear; year >= layout.firstYear(); year--) {
                Map<Integer, Integer> into = seen.movedInto.get(year);
                if (into != null) {
                    return into;
                }
            }
            return Map.of();
        }
    }
}

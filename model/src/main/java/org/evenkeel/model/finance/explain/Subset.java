package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Scenario;

/**
 * The cheapest of a plan's interventions that together meet a condition. Up to {@value #EXHAUSTIVE} of them every set is
 * tried, cheapest first, so that the answer is the cheapest; beyond that the dearest are taken away one by one for as
 * long as the rest still do it, and a bound says how much cheaper an answer could be. See {@code docs/method/seek.md}.
 *
 * @param condition what is required
 * @param chance the chance that was asked for
 * @param verdict how the search ended
 * @param ids the interventions found, in the order of the plan; empty unless some were
 * @param cost what they cost together, in the unit of the costs given
 * @param bound no set that costs less can do it, if interventions do not strengthen each other; the cost itself where
 *     every set was tried
 * @param isExhaustive whether every set was tried
 * @param confirmed the share of runs that meet the condition with them, or with all of them if no set does it
 * @param runs how many runs that rests on
 */
public record Subset(
        Condition condition,
        double chance,
        Seek.Verdict verdict,
        List<String> ids,
        double cost,
        double bound,
        boolean isExhaustive,
        OptionalDouble confirmed,
        int runs) {

    /** Up to so many interventions every set is tried. */
    public static final int EXHAUSTIVE = 12;

    private static final int CORRECTIONS = 3;

    public Subset {
        ids = List.copyOf(ids);
    }

    /**
     * Searches for it.
     *
     * @param seek where it is sought; its scenario has all interventions there are
     * @param cost what each costs; 1 for each finds the fewest
     */
    public static Subset cheapest(Seek seek, Condition condition, double chance, ToDoubleFunction<Intervention> cost) {
        return new Search(seek, condition, chance, cost).run();
    }

    private static final class Search {
        private final Seek seek;
        private final Condition condition;
        private final double chance;
        private final List<Intervention> all;
        private final double[] costs;
        private final Map<Long, Double> known = new HashMap<>();

        Search(Seek seek, Condition condition, double chance, ToDoubleFunction<Intervention> cost) {
            this.seek = seek;
            this.condition = condition;
            this.chance = chance;
            this.all = seek.outlook().scenario().interventions();
            this.costs = all.stream().mapToDouble(cost).toArray();
            if (all.size() > Long.SIZE - 2) {
                throw new IllegalArgumentException("Too many interventions to search: " + all.size());
            }
        }

        Subset run() {
            long everything = (1L << all.size()) - 1;
            double[] values = seek.trials().values(seek.outlook(), condition);
            if (values.length == 0) {
                return answer(Seek.Verdict.OUT_OF_REACH, 0, 0, OptionalDouble.empty());
            }
            double ofAll = Trials.chance(values, condition);
            double wanted = goodness(everything) + Trials.shortfall(values, condition, chance);
            if (ofAll < chance) {
                return answer(Seek.Verdict.NO_SIZE, 0, 0, OptionalDouble.of(ofAll));
            }
            long found = everything;
            double confirmed = ofAll;
            for (int attempt = 0; attempt < CORRECTIONS; attempt++) {
                found = all.size() <= EXHAUSTIVE ? cheapestOfAll(wanted) : thinnedOut(wanted);
                values = seek.trials().values(outlook(found), condition);
                confirmed = Trials.chance(values, condition);
                if (confirmed >= chance) {
                    return answer(Seek.Verdict.CONFIRMED, found, bound(wanted, found), OptionalDouble.of(confirmed));
                }
                wanted = Math.min(goodness(everything), goodness(found) + Trials.shortfall(values, condition, chance));
            }
            return answer(Seek.Verdict.NOT_CONFIRMED, found, bound(wanted, found), OptionalDouble.of(confirmed));
        }

        private Subset answer(Seek.Verdict verdict, long set, double bound, OptionalDouble confirmed) {
            return new Subset(
                    condition,
                    chance,
                    verdict,
                    chosen(set).stream().map(Intervention::id).toList(),
                    cost(set),
                    bound,
                    all.size() <= EXHAUSTIVE,
                    confirmed,
                    seek.trials().runs());
        }

        private List<Intervention> chosen(long set) {
            return IntStream.range(0, all.size())
                    .filter(i -> (set >> i & 1) == 1)
                    .mapToObj(all::get)
                    .toList();
        }

        private double cost(long set) {
            double sum = 0;
            for (int i = 0; i < costs.length; i++) {
                sum += (set >> i & 1) * costs[i];
            }
            return sum;
        }

        private Outlook outlook(long set) {
            return seek.outlook()
                    .with(new Scenario(
                            "subset",
                            "Some of the interventions",
                            chosen(set),
                            seek.outlook().scenario().trends()));
        }

        private double goodness(long set) {
            return known.computeIfAbsent(set, _ -> Seek.goodness(outlook(set), condition));
        }

        private long cheapestOfAll(double wanted) {
            List<Long> sets = new ArrayList<>();
            for (long set = 0; set < 1L << all.size(); set++) {
                sets.add(set);
            }
            sets.sort(Comparator.comparingDouble(this::cost).thenComparingInt(Long::bitCount));
            return sets.stream()
                    .filter(set -> goodness(set) >= wanted)
                    .findFirst()
                    .orElse((1L << all.size()) - 1);
        }

        /** Takes the dearest away whose going leaves enough, until none can go. */
        private long thinnedOut(double wanted) {
            long set = (1L << all.size()) - 1;
            List<Integer> dearest = IntStream.range(0, all.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -costs[i]))
                    .toList();
            for (int i : dearest) {
                long without = set & ~(1L << i);
                if (goodness(without) >= wanted) {
                    set = without;
                }
            }
            return set;
        }

        /** The least that any set can cost that gains what is needed, if each gains at most what it does first or last. */
        private double bound(double wanted, long found) {
            if (all.size() <= EXHAUSTIVE) {
                return cost(found);
            }
            long everything = (1L << all.size()) - 1;
            double[] gains = new double[all.size()];
            for (int i = 0; i < gains.length; i++) {
                double first = goodness(1L << i) - goodness(0);
                double last = goodness(everything) - goodness(everything & ~(1L << i));
                gains[i] = Math.max(0, Math.max(first, last));
            }
            double needed = wanted - goodness(0);
            double sum = 0;
            List<Integer> best = IntStream.range(0, gains.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer i) -> -gains[i] / Math.max(1e-9, costs[i])))
                    .toList();
            for (int i : best) {
                if (needed > 0 && gains[i] > 0) {
                    sum += costs[i] * Math.min(1, needed / gains[i]);
                    needed -= gains[i];
                }
            }
            return sum;
        }
    }
}

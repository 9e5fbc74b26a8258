package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How one number becomes another, cause by cause, on the expected path. The parts are whole plans or whole pence and add
 * up exactly. See {@code docs/method/bridge.md}.
 *
 * @param outcome the number
 * @param from what it is in the one forecast, in whole plans or pence
 * @param to what it is in the other
 * @param parts what each cause adds, in order; one that adds nothing is among them with 0
 */
public record Bridge(Outcome outcome, long from, long to, List<Part> parts) {

    /**
     * What one cause adds.
     *
     * @param code the word used in files: that of a {@link Cause}, or {@code intervention.} and its id
     * @param title in plain words
     * @param amount plans or pence; negative is fewer, or a worse position
     */
    public record Part(String code, String title, long amount) {}

    public Bridge {
        parts = List.copyOf(parts);
        if (from + parts.stream().mapToLong(Part::amount).sum() != to) {
            throw new IllegalArgumentException("The parts of " + outcome.text() + " do not add up");
        }
    }

    /** Everything that two forecasts differ in, followed cause by cause, to read bridges of several numbers from. */
    public static final class Between {

        private final List<Blend.Change> changes;

        /** From none of the changes to all, made from the first to the last. */
        private final List<Expected> forwards = new ArrayList<>();

        /** The same, made from the last to the first. */
        private final List<Expected> backwards = new ArrayList<>();

        private Between(Outlook from, Outlook to) {
            Blend blend = new Blend(from, to);
            changes = blend.differences();
            Set<Blend.Change> made = new LinkedHashSet<>();
            forwards.add(from.expected());
            for (Blend.Change change : changes) {
                made.add(change);
                forwards.add(blend.with(made).expected());
            }
            made.clear();
            backwards.add(forwards.getFirst());
            for (Blend.Change change : changes.reversed().subList(0, Math.max(0, changes.size() - 1))) {
                made.add(change);
                backwards.add(blend.with(made).expected());
            }
            if (!changes.isEmpty()) {
                backwards.add(forwards.getLast());
            }
        }

        /** What is expected before any change. */
        public Expected from() {
            return forwards.getFirst();
        }

        /** What is expected after all of them. */
        public Expected to() {
            return forwards.getLast();
        }

        /** The bridge of one number. @throws IllegalArgumentException if the forecasts do not reach it */
        public Bridge of(Outcome outcome) {
            int count = changes.size();
            double[] parts = new double[count];
            for (int i = 0; i < count; i++) {
                double forward = outcome.in(forwards.get(i + 1)) - outcome.in(forwards.get(i));
                double backward = outcome.in(backwards.get(count - i)) - outcome.in(backwards.get(count - i - 1));
                parts[i] = (forward + backward) / 2;
            }
            long from = Math.round(outcome.in(from()));
            long to = Math.round(outcome.in(to()));
            long[] whole = whole(parts, to - from);
            return new Bridge(
                    outcome,
                    from,
                    to,
                    IntStream.range(0, count)
                            .mapToObj(i -> new Part(
                                    changes.get(i).code(), changes.get(i).title(), whole[i]))
                            .toList());
        }
    }

    /**
     * What lies between two forecasts of one council that begin in the same month and run equally long.
     *
     * @throws IllegalArgumentException if they do not
     */
    public static Between between(Outlook from, Outlook to) {
        if (!from.assumptions().authority().equals(to.assumptions().authority())) {
            throw new IllegalArgumentException("A bridge is between two forecasts of one council");
        }
        if (from.assumptions().start() != to.assumptions().start() || from.until() != to.until()) {
            throw new IllegalArgumentException("A bridge is between two forecasts of the same months");
        }
        return new Between(from, to);
    }

    /** Rounds parts to whole numbers of a given sum: those that lose most by rounding down are rounded up. */
    static long[] whole(double[] parts, long sum) {
        long[] whole = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            whole[i] = (long) Math.floor(parts[i]);
        }
        long left = sum - LongStream.of(whole).sum();
        List<Integer> byRest = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> whole[i] - parts[i]))
                .toList();
        for (int i = 0; left != 0 && parts.length > 0; i = (i + 1) % parts.length) {
            int step = left > 0 ? 1 : -1;
            whole[byRest.get(step > 0 ? i : parts.length - 1 - i)] += step;
            left -= step;
        }
        return whole;
    }
}

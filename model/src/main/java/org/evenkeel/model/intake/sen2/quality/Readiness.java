package org.evenkeel.model.intake.sen2.quality;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How far figures may be relied on: the share of children in whose records nothing is found on the items that they need. What
 * is explained or accepted counts as clean.
 *
 * @param input what the figures are made from
 * @param children how many children it is about: those who have its group, or should
 * @param touched how many of them have a finding on what it needs
 * @param hasWholeReturn whether something is found on it that is of no single child, such as a swing since last year
 * @param isIncomplete whether a rule on it broke down, so that the share may be lower
 */
public record Readiness(ReadinessInput input, int children, int touched, boolean hasWholeReturn, boolean isIncomplete) {

    /** The share that is clean, 0 to 1; none where it is about no child. */
    public OptionalDouble share() {
        return children == 0 ? OptionalDouble.empty() : OptionalDouble.of((children - touched) / (double) children);
    }

    /** In whole per cent, rounded down, so that 100 is said of nothing that is not clean. */
    public OptionalInt percent() {
        return children == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(100L * (children - touched) / children));
    }

    /** Whether the figures that it feeds should be read with care. */
    public boolean isWeak() {
        return hasWholeReturn || isIncomplete || share().orElse(1) < input.weakBelow();
    }
}

package org.evenkeel.model.intake.sen2.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.intake.sen2.measure.Breakdown;
import org.evenkeel.model.intake.sen2.measure.Measure;

/**
 * How far each input of a return's figures may be relied on.
 *
 * @param inputs one for each input, in the order of the data
 */
public record ReadinessReport(List<Readiness> inputs) {

    /** Keeps its own copy. */
    public ReadinessReport {
        inputs = List.copyOf(inputs);
    }

    /** The weakest input of a measure, or of a breakdown of it: a figure is no better than what it is made from. */
    public Optional<Readiness> of(Measure measure, Breakdown breakdown) {
        return inputs.stream()
                .filter(one -> one.input().measures().contains(measure)
                        || one.input().breakdowns().contains(breakdown))
                .filter(one -> one.children() > 0)
                .min(Comparator.comparingInt((Readiness one) -> one.isWeak() ? 0 : 1)
                        .thenComparingDouble(one -> one.share().orElse(1)));
    }
}

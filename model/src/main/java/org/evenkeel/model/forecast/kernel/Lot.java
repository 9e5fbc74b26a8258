package org.evenkeel.model.forecast.kernel;

import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;

/**
 * The interventions of a scenario on one lever, by their positions: first those in numbers (or points, or places), which
 * add to each other, then those in percent, which multiply.
 */
final class Lot {

    private final int[] numbers;
    private final int[] percents;

    private Lot(int[] numbers, int[] percents) {
        this.numbers = numbers;
        this.percents = percents;
    }

    static Lot of(List<Intervention> interventions, Class<? extends Lever> kind) {
        return new Lot(of(interventions, kind, false), of(interventions, kind, true));
    }

    private static int[] of(List<Intervention> interventions, Class<? extends Lever> kind, boolean percent) {
        return IntStream.range(0, interventions.size())
                .filter(i -> kind.isInstance(interventions.get(i).lever()))
                .filter(i -> (interventions.get(i).effect().unit() == Unit.PERCENT) == percent)
                .toArray();
    }

    /** Those in numbers; not to be changed. */
    int[] numbers() {
        return numbers;
    }

    /** Those in percent; not to be changed. */
    int[] percents() {
        return percents;
    }

    boolean isEmpty() {
        return numbers.length == 0 && percents.length == 0;
    }

    /** Both, numbers first. */
    int[] all() {
        return IntStream.concat(IntStream.of(numbers), IntStream.of(percents)).toArray();
    }
}

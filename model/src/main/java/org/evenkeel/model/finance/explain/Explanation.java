package org.evenkeel.model.finance.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenkeel.model.sector.Source;

/**
 * Why a number is what it is: what it is made of, down to inputs with their sources. See {@code docs/method/bridge.md}.
 *
 * @param title what it is, in plain words
 * @param value what it is worth
 * @param unit what one of it is: {@code plans}, {@code pounds} or other words
 * @param rule how its parts give it
 * @param formula the same in words
 * @param parts what it is made of, or rests on
 * @param source where an input comes from; empty for what is worked out
 */
public record Explanation(
        String title,
        double value,
        String unit,
        Rule rule,
        String formula,
        List<Explanation> parts,
        Optional<Source> source) {

    /** The unit of money. */
    public static final String POUNDS = "pounds";

    /** The unit of plans. */
    public static final String PLANS = "plans";

    /** How parts give a number. */
    public enum Rule {
        /** They add up to it; what is taken away is negative. */
        SUM,
        /** The first, less the others. */
        LESS,
        /** They multiply to it. */
        PRODUCT,
        /** It is followed month by month, or year by year, from them; no single sum gives it. */
        FOLLOWED,
        /** It is an input. */
        GIVEN
    }

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** What the parts come to, where they give the value by themselves. */
    public OptionalDouble fromParts() {
        return switch (rule) {
            case SUM ->
                OptionalDouble.of(parts.stream().mapToDouble(Explanation::value).sum());
            case LESS ->
                OptionalDouble.of(2 * parts.getFirst().value()
                        - parts.stream().mapToDouble(Explanation::value).sum());
            case PRODUCT ->
                OptionalDouble.of(parts.stream().mapToDouble(Explanation::value).reduce(1, (a, b) -> a * b));
            case FOLLOWED, GIVEN -> OptionalDouble.empty();
        };
    }
}

package org.evenkeel.model.planfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.PublishedPath;
import org.evenkeel.model.finance.Standing;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;

/** The words with a fixed meaning in a plan file. */
final class Words {

    static final Map<String, Placement> PLACEMENTS = of(Placement.ALL, Placement::code);
    static final Map<String, Need> NEEDS = of(Need.ALL, Need::code);
    static final Map<String, CeaseReason> REASONS = of(CeaseReason.ALL, CeaseReason::code);
    static final Map<String, Measure> MEASURES = of(List.of(Measure.values()), Measure::code);
    static final Map<String, Standing> STANDINGS = of(List.of(Standing.values()), Standing::code);
    static final Map<String, PublishedPath.Kind> KINDS =
            of(List.of(PublishedPath.Kind.values()), PublishedPath.Kind::code);
    static final Map<String, Condition.When> WHENS = of(List.of(Condition.When.values()), Condition.When::code);
    static final Map<String, Condition.Direction> DIRECTIONS =
            of(List.of(Condition.Direction.values()), Condition.Direction::code);

    static final Map<String, Basis> BASES = of(List.of(Basis.values()), Words::of);

    private Words() {}

    private static <T> Map<String, T> of(List<T> values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(word.apply(value), value));
        return Collections.unmodifiableMap(words);
    }

    /** The word for where a number comes from. */
    static String of(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    /** The word for what an intervention changes. */
    static String of(Lever lever) {
        return switch (lever) {
            case Lever.Requests _ -> "requests";
            case Lever.ShareAssessed _ -> "share-assessed";
            case Lever.ShareIssued _ -> "share-issued";
            case Lever.AssessmentCapacity _ -> "assessment-capacity";
            case Lever.Starts _ -> "starts";
            case Lever.Ceasing _ -> "ceasing";
            case Lever.PhaseReview _ -> "phase-review";
            case Lever.Moves _ -> "moves";
            case Lever.Redirect _ -> "redirect";
            case Lever.Places _ -> "places";
        };
    }
}

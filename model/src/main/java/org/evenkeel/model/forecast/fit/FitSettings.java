package org.evenkeel.model.forecast.fit;

import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.forecast.Assumption;

/**
 * What a fit is asked for.
 *
 * @param start the first month of the forecast, as a {@code MonthIndex}
 * @param given assumptions that a council states itself, by name, in place of fitted ones: see {@link Fitter}
 * @param caseload the council's own records, which must cover the start; without them published statistics alone are
 *     used
 */
public record FitSettings(int start, Map<String, Assumption> given, Optional<Caseload> caseload) {

    public FitSettings {
        given = Map.copyOf(given);
    }

    /** A fit to published statistics and what the council states. */
    public FitSettings(int start, Map<String, Assumption> given) {
        this(start, given, Optional.empty());
    }

    /** A fit to published statistics alone. */
    public static FitSettings from(int start) {
        return new FitSettings(start, Map.of());
    }

    /** The same with the council's own records as well. */
    public FitSettings with(Caseload records) {
        return new FitSettings(start, given, Optional.of(records));
    }
}

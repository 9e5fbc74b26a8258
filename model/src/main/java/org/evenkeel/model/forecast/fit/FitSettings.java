package org.evenkeel.model.forecast.fit;

import java.util.Map;
import org.evenkeel.model.forecast.Assumption;

/**
 * What a fit is asked for.
 *
 * @param start the first month of the forecast, as a {@code MonthIndex}
 * @param given assumptions that a council states itself, by name, in place of fitted ones: see {@link Fitter}
 */
public record FitSettings(int start, Map<String, Assumption> given) {

    public FitSettings {
        given = Map.copyOf(given);
    }

    /** A fit to published statistics alone. */
    public static FitSettings from(int start) {
        return new FitSettings(start, Map.of());
    }
}

package org.evenkeel.app.forecast;

import java.util.List;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.fit.FitSettings;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.intake.ReferenceSource;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.jspecify.annotations.Nullable;

/** The published statistics that come with Evenkeel and what is learned from all of them, read once when first needed. */
final class Statistics {
    private @Nullable Read read;

    /** What was read and learned. */
    record Read(OpenStatistics published, Fitter fitter) {}

    /** Reads them, if that was not done before. */
    synchronized Read read() {
        if (read == null) {
            OpenStatistics published = OpenStatistics.load().get();
            read = new Read(published, new Fitter(published.england(), published.all()));
        }
        return read;
    }

    OpenStatistics published() {
        return read().published();
    }

    AuthorityStatistics of(LocalAuthority council) {
        return read().published().of(council);
    }

    Assumptions fit(LocalAuthority council, FitSettings settings) {
        return read().fitter().fit(of(council), settings);
    }

    List<ReferenceSource> sources() {
        return read().published().sources();
    }
}

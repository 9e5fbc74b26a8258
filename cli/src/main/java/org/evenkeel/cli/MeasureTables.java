package org.evenkeel.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.evenkeel.model.intake.sen2.measure.Breakdown;
import org.evenkeel.model.intake.sen2.measure.Measure;
import org.evenkeel.model.intake.sen2.measure.Peers;
import org.evenkeel.model.intake.sen2.measure.Proportion;
import org.evenkeel.model.intake.sen2.measure.Release;
import org.evenkeel.report.wording.Numbers;

/**
 * The measures of a return beside last year's and the published ones, as they are written: symbols where a figure is missing.
 *
 * @param own the return's
 * @param last last year's return, if it was given
 * @param peers what is published, if the council is known
 * @param council its name
 */
record MeasureTables(Release own, Optional<Release> last, Optional<Peers> peers, String council) {

    /** A count, or a symbol. */
    String count(OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : own.rule().hidden();
    }

    /** Last year's count, or a symbol. */
    String lastCount(Measure measure, Breakdown breakdown, String group) {
        return last.map(before -> count(before.count(measure, breakdown, group)))
                .orElse(own.rule().missing());
    }

    /** This year's count less last year's, both as they are shown; a symbol where one is not. */
    String change(Measure measure, Breakdown breakdown, String group) {
        OptionalInt now = own.count(measure, breakdown, group);
        OptionalInt then =
                last.map(before -> before.count(measure, breakdown, group)).orElse(OptionalInt.empty());
        return now.isPresent() && then.isPresent()
                ? signed(now.getAsInt() - then.getAsInt(), 0)
                : last.isPresent() ? own.rule().hidden() : own.rule().missing();
    }

    /** This year's share. */
    String share(Proportion share) {
        return percent(own.share(share), why(share, own));
    }

    /** Last year's share: of the return, or else as published. */
    String lastShare(Proportion share) {
        return last.isPresent()
                ? percent(last.get().share(share), why(share, last.get()))
                : percent(published(share).map(Peers.Published::council).orElse(OptionalDouble.empty()));
    }

    /** The year that last year's share is of, in words. */
    int lastYear(Proportion share) {
        int offset = share.isOfJanuary() ? 1 : 2;
        return last.isPresent()
                ? own.year() - offset
                : published(share).map(Peers.Published::year).orElse(own.year() - offset);
    }

    /** This year's share less the other, in percentage points. */
    String points(Proportion share, OptionalDouble other) {
        OptionalDouble now = own.share(share);
        return now.isPresent() && other.isPresent()
                ? signed((now.getAsDouble() - other.getAsDouble()) * 100, 1)
                : now.isEmpty() ? why(share, own) : own.rule().missing();
    }

    /** This year's share less last year's. */
    String pointsOnLast(Proportion share) {
        return points(
                share,
                last.isPresent()
                        ? last.get().share(share)
                        : published(share).map(Peers.Published::council).orElse(OptionalDouble.empty()));
    }

    /** The latest published figures of a share. */
    Optional<Peers.Published> published(Proportion share) {
        return peers.map(all -> all.published(share, own.year()));
    }

    /** The mean of the neighbours. */
    OptionalDouble neighbours(Proportion share) {
        return published(share).map(Peers.Published::neighbours).orElse(OptionalDouble.empty());
    }

    /** England's. */
    OptionalDouble england(Proportion share) {
        return published(share).map(Peers.Published::england).orElse(OptionalDouble.empty());
    }

    /** A share in per cent, or the symbol of one that is not there. */
    String percent(OptionalDouble share) {
        return percent(share, own.rule().missing());
    }

    /** A share in per cent with the decimals that the rule allows, or a symbol. */
    String percent(OptionalDouble share, String otherwise) {
        return share.isPresent() ? String.format(Locale.UK, "%.1f", share.getAsDouble() * 100) : otherwise;
    }

    /** Why a share is not there: held back, not to be had without a register, or of nobody. */
    private static String why(Proportion share, Release release) {
        if (share == Proportion.INDEPENDENT_SPECIAL && !release.hasRegister()) {
            return release.rule().missing();
        }
        OptionalInt whole = release.count(share.whole());
        return whole.isPresent() && whole.getAsInt() == 0
                ? release.rule().none()
                : release.rule().hidden();
    }

    /** A number with its sign; a real minus for people would not read back. */
    private static String signed(double value, int places) {
        String text = String.format(Locale.UK, "%+." + places + "f", value);
        return text.matches("[+-]0(\\.0+)?") ? text.substring(1) : text;
    }

    /** With thousands, for people. */
    static String said(String text) {
        return text.matches("\\d{4,}") ? Numbers.count(Double.parseDouble(text)) : text;
    }
}

package org.evenkeel.model.intake.sen2.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.evenkeel.model.caseload.PlacementSpell;
import org.evenkeel.model.caseload.PlanSpell;
import org.evenkeel.model.caseload.PlanSpell.Cease;
import org.evenkeel.model.caseload.PlanSpell.Start;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;

/** From what the returns say of a plan to one spell within the months of the records. */
final class SpellMaker {

    /** What vanished between two censuses is taken to have ceased half-way. */
    private static final int HALF_WAY = 6;

    private final int from;
    private final int to;

    /** For records between two months, each that of a census. */
    SpellMaker(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** Whether a plan was open when last seen, and should have been seen again. */
    boolean hasVanished(PlanTrack track) {
        return track.last().cease().isEmpty() && MonthIndex.of(track.seen().lastKey(), 1) < to;
    }

    /** The spell; empty for a plan that ended before the records begin. */
    Optional<PlanSpell> spell(long number, int cohort, PlanTrack track) {
        OptionalInt arrived = track.seen().values().stream()
                .map(DeidentifiedPlan::arrived)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .findFirst();
        int begun = arrived.orElse(track.last().start());
        Optional<Cease> cease = hasVanished(track)
                ? Optional.of(
                        new Cease(Math.max(begun, MonthIndex.of(track.seen().lastKey(), HALF_WAY)), CeaseReason.OTHER))
                : track.last().cease().filter(one -> one.month() < to);
        if (begun >= to || cease.filter(one -> one.month() < from).isPresent()) {
            return Optional.empty();
        }
        Optional<Start> start = begun < from ? Optional.empty() : Optional.of(new Start(begun, arrived.isPresent()));
        int first = start.map(one -> one.month() + 1).orElse(from);
        int last = cease.map(Cease::month).orElse(to);
        return Optional.of(new PlanSpell(
                number, cohort, track.last().need(), start, cease, placements(track, first, last, start.isEmpty())));
    }

    /** Every stay that a return tells of, a later return before an earlier one, one after the other. */
    private static List<PlacementSpell> placements(PlanTrack track, int first, int last, boolean mayBeginBefore) {
        TreeMap<Integer, Placement> stays = new TreeMap<>();
        track.seen().values().forEach(plan -> plan.stays().forEach(stay -> stays.put(stay.from(), stay.placement())));
        List<PlacementSpell> spells = new ArrayList<>();
        var opening = Optional.ofNullable(stays.floorEntry(first)).or(() -> Optional.ofNullable(stays.firstEntry()));
        if (opening.isEmpty()) {
            return List.of(new PlacementSpell(first, Placement.AWAITING));
        }
        int began = mayBeginBefore ? Math.min(first, opening.get().getKey()) : first;
        spells.add(new PlacementSpell(began, opening.get().getValue()));
        stays.tailMap(first, false).forEach((month, placement) -> {
            if (month <= last && placement != spells.getLast().placement()) {
                spells.add(new PlacementSpell(month, placement));
            }
        });
        return spells;
    }
}

package org.evenkeel.model.intake.sen2.rule;

import java.util.List;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.PlacementDetail;

/** What the placements of one plan say together. */
final class Placements {

    private Placements() {}

    static void samePlaceTwice(ActivePlan plan, Case at) {
        List<PlacementDetail> all = plan.placements();
        for (int later = 1; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                PlacementDetail one = all.get(earlier);
                PlacementDetail two = all.get(later);
                if (isSamePlace(one, two)
                        && one.is(Item.PLACEMENT_RANK, two.text(Item.PLACEMENT_RANK))
                        && overlap(one, two)) {
                    at.find(two, Item.ENTRY_DATE);
                }
            }
        }
    }

    static void twoMain(ActivePlan plan, Case at) {
        if (plan.placements().size() < 2 || at.isCeased()) {
            return;
        }
        PlacementDetail first = null;
        for (PlacementDetail one : plan.placements()) {
            if (one.is(Item.PLACEMENT_RANK, "1") && isOpen(one, at.layout().census())) {
                if (first == null) {
                    first = one;
                } else if (!isSamePlace(first, one)) {
                    at.find(one, Item.PLACEMENT_RANK);
                }
            }
        }
    }

    static void none(ActivePlan plan, Case at) {
        if (plan.placements().isEmpty() || at.isCeased()) {
            return;
        }
        int census = at.layout().census();
        for (PlacementDetail one : plan.placements()) {
            int entry = one.day(Item.ENTRY_DATE);
            if (isOpen(one, census) || (entry != Days.NONE && entry > census)) {
                return;
            }
        }
        at.findGroup(plan, Group.PLACEMENT);
    }

    /** A placement without a date is taken to go on. */
    private static boolean isOpen(PlacementDetail placement, int day) {
        int entry = placement.day(Item.ENTRY_DATE);
        int leaving = placement.day(Item.LEAVING_DATE);
        return (entry == Days.NONE || entry <= day) && (leaving == Days.NONE || leaving >= day);
    }

    private static boolean isSamePlace(PlacementDetail one, PlacementDetail two) {
        return one.is(Item.PLACEMENT_URN, two.text(Item.PLACEMENT_URN))
                && one.is(Item.PLACEMENT_UKPRN, two.text(Item.PLACEMENT_UKPRN))
                && one.is(Item.PLACEMENT_SETTING, two.text(Item.PLACEMENT_SETTING));
    }

    private static boolean overlap(PlacementDetail one, PlacementDetail two) {
        int from = Math.max(one.day(Item.ENTRY_DATE), two.day(Item.ENTRY_DATE));
        boolean isKnown = one.day(Item.ENTRY_DATE) != Days.NONE && two.day(Item.ENTRY_DATE) != Days.NONE;
        return isKnown && from <= Math.min(end(one), end(two));
    }

    private static int end(PlacementDetail placement) {
        int leaving = placement.day(Item.LEAVING_DATE);
        return leaving == Days.NONE ? Integer.MAX_VALUE : leaving;
    }
}

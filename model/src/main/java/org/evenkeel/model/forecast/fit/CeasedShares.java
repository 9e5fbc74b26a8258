package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.statistics.AgeTable;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedDetail;

/**
 * England's ceased plans as a share of the plans at the beginning of the year. Counted since 2022; before that they are
 * what Januaries and new plans leave over, with as many transfers between councils as in the year of the detailed tables
 * put on top, since what is left over for England has no transfers in it.
 */
final class CeasedShares {

    private CeasedShares() {}

    /** England's share in a calendar year. */
    static double inYear(AuthorityStatistics england, int year) {
        double before = england.stock().plans().orNaN(year);
        double counted = england.flows().ceased().orNaN(year);
        if (!Double.isNaN(counted)) {
            return counted / before;
        }
        double after = england.stock().plans().orNaN(year + 1);
        double started = england.flows().newPlans().orNaN(year);
        return (before + started - after) / before + transferred(england.detail());
    }

    /** The share that is transferred to another council, in the year of the detailed tables. */
    static double transferred(PublishedDetail detail) {
        AgeTable<CeaseReason> table = detail.ceasedByAge().optional().orElseThrow();
        return table.groupTotal(CeaseReason.TRANSFERRED) / detail.plans().orNaN(PublishedDetail.FLOW_YEAR);
    }
}

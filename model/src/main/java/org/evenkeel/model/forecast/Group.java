package org.evenkeel.model.forecast;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;

/** Whom a number counts. */
public sealed interface Group {

    /** Everyone. */
    Group ALL = new All();

    /** As in files: {@code all}, {@code age=7}, {@code need=asd}, {@code placement=mainstream}, {@code reason=transferred}. */
    String text();

    record All() implements Group {
        @Override
        public String text() {
            return "all";
        }
    }

    /** Children of one age, whole years at 31 August before the school year. */
    record OfAge(int age) implements Group {
        @Override
        public String text() {
            return "age=" + age;
        }
    }

    record OfNeed(Need need) implements Group {
        @Override
        public String text() {
            return "need=" + need.code();
        }
    }

    record OfPlacement(Placement placement) implements Group {
        @Override
        public String text() {
            return "placement=" + placement.code();
        }
    }

    /** Plans that ceased for one reason. */
    record OfReason(CeaseReason reason) implements Group {
        @Override
        public String text() {
            return "reason=" + reason.code();
        }
    }

    /** The groups by which a measure is counted, in the order of files. */
    static List<Group> of(Measure measure) {
        List<Group> groups = new ArrayList<>();
        groups.add(ALL);
        for (int age = 0; age < Grid.AGES; age++) {
            groups.add(new OfAge(age));
        }
        if (measure == Measure.REQUESTS || measure == Measure.ASSESSMENTS) {
            return List.copyOf(groups);
        }
        for (Need need : Need.values()) {
            groups.add(new OfNeed(need));
        }
        for (Placement placement : Placement.values()) {
            groups.add(new OfPlacement(placement));
        }
        if (measure == Measure.CEASES) {
            for (CeaseReason reason : CeaseReason.values()) {
                groups.add(new OfReason(reason));
            }
        }
        return List.copyOf(groups);
    }
}

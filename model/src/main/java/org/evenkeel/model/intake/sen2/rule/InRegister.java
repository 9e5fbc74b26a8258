package org.evenkeel.model.intake.sen2.rule;

import java.util.List;
import java.util.Optional;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Edits;
import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.PlacementDetail;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.SchoolRegister.School;
import org.evenkeel.model.sector.Placement;

/** Looks at each placement beside what the register says of its school. */
final class InRegister implements Tally {

    private static final List<Item> FLAGS = List.of(Item.PLACEMENT_UNIT, Item.PLACEMENT_RESOURCED);

    private final SchoolRegister register;
    private final Look look;

    private InRegister(SchoolRegister register, Look look) {
        this.register = register;
        this.look = look;
    }

    /** Finds numbers that the register does not have, where the child is and where the plan says. */
    static Tally unknown(SchoolRegister register) {
        return new Tally() {
            @Override
            public void person(Person person, Case at) {
                unknown(person, Group.PLACEMENT, Item.PLACEMENT_URN, at);
                unknown(person, Group.PLAN_DETAIL, Item.DETAIL_URN, at);
            }

            private void unknown(Person person, Group group, Item urn, Case at) {
                for (Entry entry : Edits.groups(person, group)) {
                    if (Forms.isDigits(entry.text(urn), 1, 6)
                            && register.school(entry.text(urn)).isEmpty()) {
                        at.find(entry, urn);
                    }
                }
            }
        };
    }

    /** Finds stays at a school that was not open on their last day, or on census day if they go on. */
    static Tally closed(SchoolRegister register) {
        return new InRegister(register, (placement, school, _, at) -> {
            int leaving = placement.day(Item.LEAVING_DATE);
            if (!school.isOpen(leaving == Days.NONE ? at.layout().census() : leaving)) {
                at.find(placement, Item.PLACEMENT_URN);
            }
        });
    }

    /** Finds units and resourced provision at schools that are of no mainstream type. */
    static Tally unfit(SchoolRegister register) {
        return new InRegister(register, (placement, school, _, at) -> {
            boolean isMainstream = school.kind().orElse(Placement.MAINSTREAM) == Placement.MAINSTREAM;
            for (Item flag : FLAGS) {
                if (!isMainstream && placement.is(flag, "1")) {
                    at.find(placement, flag);
                }
            }
        });
    }

    /** Finds children on census day who are a year or more younger or older than the school takes. */
    static Tally ages(SchoolRegister register) {
        return new InRegister(register, (placement, school, person, at) -> {
            int birth = person.day(Item.BIRTH_DATE);
            if (birth != Days.NONE && placement.lacks(Item.LEAVING_DATE)) {
                int age = Days.academicAge(birth, at.layout().census());
                if (age < school.lowAge() - 1 || age > school.highAge()) {
                    at.find(placement, Item.PLACEMENT_URN);
                }
            }
        });
    }

    @Override
    public void person(Person person, Case at) {
        for (Request request : person.requests()) {
            boolean isCeased = request.assessments().stream()
                    .flatMap(assessment -> assessment.namedPlans().stream())
                    .anyMatch(plan -> plan.has(Item.CEASE_DATE));
            for (ActivePlan plan : request.activePlans()) {
                for (PlacementDetail placement : plan.placements()) {
                    // Of a plan that has ceased nobody knows how long a stay without an end went on.
                    if (!isCeased || placement.has(Item.LEAVING_DATE)) {
                        Optional<School> school = register.school(placement.text(Item.PLACEMENT_URN));
                        school.ifPresent(one -> look.on(placement, one, person, at));
                    }
                }
            }
        }
    }

    /** Looks at one placement. */
    @FunctionalInterface
    private interface Look {
        void on(PlacementDetail placement, School school, Person person, Case at);
    }
}

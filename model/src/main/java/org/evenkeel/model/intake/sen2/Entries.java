package org.evenkeel.model.intake.sen2;

import java.util.ArrayList;
import java.util.List;

/** Makes the record of a group from its items and the groups in it. */
final class Entries {

    private Entries() {}

    static Entry of(Cells cells, List<? extends Entry> children) {
        return switch (cells.group()) {
            case HEADER -> new Header(cells);
            case PERSON -> throw new IllegalArgumentException("a person has an order");
            case REQUEST -> new Request(cells, only(Assessment.class, children), only(ActivePlan.class, children));
            case ASSESSMENT -> new Assessment(cells, only(NamedPlan.class, children));
            case NAMED_PLAN -> new NamedPlan(cells, only(PlanDetail.class, children));
            case PLAN_DETAIL -> new PlanDetail(cells);
            case ACTIVE_PLAN ->
                new ActivePlan(cells, only(PlacementDetail.class, children), only(SenNeed.class, children));
            case PLACEMENT -> new PlacementDetail(cells);
            case NEED -> new SenNeed(cells);
        };
    }

    static Person person(int order, Cells cells, List<? extends Entry> children, List<Oddity> oddities) {
        return new Person(order, cells, only(Request.class, children), oddities);
    }

    /** The groups in a group, of every kind, in the order in which they are written. */
    static List<? extends Entry> children(Entry entry, Group kind) {
        return switch (entry) {
            case Person person -> person.requests();
            case Request request -> kind == Group.ASSESSMENT ? request.assessments() : request.activePlans();
            case Assessment assessment -> assessment.namedPlans();
            case NamedPlan plan -> plan.details();
            case ActivePlan plan -> kind == Group.PLACEMENT ? plan.placements() : plan.needs();
            case Header _, PlanDetail _, PlacementDetail _, SenNeed _ -> List.of();
        };
    }

    private static <E extends Entry> List<E> only(Class<E> type, List<? extends Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        if (entries.size() == 1) {
            Entry one = entries.getFirst();
            return type.isInstance(one) ? List.of(type.cast(one)) : List.of();
        }
        List<E> found = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (type.isInstance(entry)) {
                found.add(type.cast(entry));
            }
        }
        return List.copyOf(found);
    }
}

package org.evenkeel.model.intake.sen2.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Edits;
import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;

/** The kinds of children that the tables of rules speak of: all have one request and a pupil number. */
enum Shape {
    /** 7 to 15, with a plan from before that is open, at one school and no other all year. */
    SCHOOLCHILD((person, layout) ->
            isAtSchool(person, layout, "H") && age(person, layout) >= 7 && age(person, layout) < 16),
    /** The same, under 6. */
    INFANT((person, layout) -> isAtSchool(person, layout, "H") && age(person, layout) < 6),
    /** The same as a schoolchild, with one need only. */
    ONE_NEED((person, layout) -> SCHOOLCHILD.fits.test(person, layout) && count(person, Group.NEED) == 1),
    /** The same, with two. */
    TWO_NEEDS((person, layout) -> SCHOOLCHILD.fits.test(person, layout) && count(person, Group.NEED) == 2),
    /** The same, with a review that was held and decided. */
    REVIEWED((person, layout) -> SCHOOLCHILD.fits.test(person, layout)
            && plan(person).filter(plan -> plan.has(Item.LAST_REVIEW)).isPresent()),
    /** 16 or over, with a plan from before that is open, at one college. */
    YOUNG_PERSON((person, layout) ->
            isPlaced(person, layout, "H", Item.DETAIL_UKPRN, Item.PLACEMENT_UKPRN) && person.has(Item.ULN)),
    /** With a plan issued in the year, open, at one school. */
    NEW_PLAN((person, layout) -> isAtSchool(person, layout, "Y")),
    /** With a plan that moved in during the year. */
    TRANSFERRED_IN((person, layout) ->
            plan(person).filter(plan -> plan.has(Item.TRANSFER_LA)).isPresent()
                    && !has(person, Group.NAMED_PLAN, Item.CEASE_DATE, "")),
    /** With a plan from before that ceased in the year, and one placement. */
    CEASED((person, layout) -> has(person, Group.ASSESSMENT, Item.ASSESSMENT_OUTCOME, "H")
            && has(person, Group.NAMED_PLAN, Item.CEASE_DATE, "")
            && plan(person).filter(plan -> plan.lacks(Item.TRANSFER_LA)).isPresent()
            && count(person, Group.PLACEMENT) == 1
            && has(person, Group.PLACEMENT, Item.LEAVING_DATE, "")
            && age(person, layout) >= 7),
    /** The same, under 16 even now. */
    CEASED_CHILD((person, layout) -> CEASED.fits.test(person, layout) && age(person, layout) < 16),
    /** Whose request was refused. */
    REFUSED((person, layout) -> has(person, Group.REQUEST, Item.REQUEST_OUTCOME, "N") && age(person, layout) >= 7),
    /** Whose request is not decided. */
    WAITING((person, layout) -> has(person, Group.REQUEST, Item.REQUEST_OUTCOME, "A")),
    /** Whose assessment goes on, agreed in the year. */
    ASSESSING((person, layout) -> has(person, Group.REQUEST, Item.REQUEST_OUTCOME, "Y")
            && has(person, Group.ASSESSMENT, Item.ASSESSMENT_OUTCOME, "A")),
    /** Who was assessed and got no plan. */
    NOT_ISSUED((person, layout) ->
            has(person, Group.ASSESSMENT, Item.ASSESSMENT_OUTCOME, "N") && age(person, layout) >= 7),
    /** The same, all in the year. */
    NOT_ISSUED_IN_THE_YEAR((person, layout) ->
            NOT_ISSUED.fits.test(person, layout) && has(person, Group.REQUEST, Item.REQUEST_OUTCOME, "Y")),
    /** Who moved away before the assessment was done. */
    EXPORTED((person, layout) -> has(person, Group.REQUEST, Item.EXPORTED, ""));

    @SuppressWarnings("ImmutableEnumChecker") // a function of its arguments alone
    private final BiPredicate<Person, Layout> fits;

    Shape(BiPredicate<Person, Layout> fits) {
        this.fits = fits;
    }

    /** The kind of this name, as the tables write it. */
    static Shape of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    boolean fits(Person person, Layout layout) {
        return person.requests().size() == 1
                && person.has(Item.UPN)
                && person.lacks(Item.UPN_UNKNOWN)
                && fits.test(person, layout);
    }

    private static boolean isAtSchool(Person person, Layout layout, String outcome) {
        return isPlaced(person, layout, outcome, Item.DETAIL_URN, Item.PLACEMENT_URN);
    }

    private static boolean isPlaced(Person person, Layout layout, String outcome, Item named, Item attended) {
        return has(person, Group.ASSESSMENT, Item.ASSESSMENT_OUTCOME, outcome)
                && plan(person).filter(plan -> plan.lacks(Item.TRANSFER_LA)).isPresent()
                && !has(person, Group.NAMED_PLAN, Item.CEASE_DATE, "")
                && count(person, Group.PLAN_DETAIL) == 1
                && has(person, Group.PLAN_DETAIL, named, "")
                && count(person, Group.PLACEMENT) == 1
                && has(person, Group.PLACEMENT, attended, "")
                && layout.year() > 0;
    }

    private static Optional<ActivePlan> plan(Person person) {
        return person.requests().getFirst().activePlans().stream().findFirst();
    }

    private static int count(Person person, Group group) {
        return Edits.groups(person, group).size();
    }

    /** Whether the first group of a kind has a value, or any value where none is given. */
    private static boolean has(Person person, Group group, Item item, String value) {
        List<Entry> groups = Edits.groups(person, group);
        return !groups.isEmpty()
                && groups.getFirst().has(item)
                && (value.isEmpty() || groups.getFirst().is(item, value));
    }

    private static int age(Person person, Layout layout) {
        int birth = person.day(Item.BIRTH_DATE);
        return birth == Days.NONE ? -1 : Days.age(birth, layout.census());
    }
}

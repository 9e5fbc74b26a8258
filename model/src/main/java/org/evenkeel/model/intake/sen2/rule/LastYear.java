package org.evenkeel.model.intake.sen2.rule;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.PlacementDetail;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.SenNeed;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of last year's return to check this year's against it: numbers by which a person is known again, and a few
 * facts of each. A person is known by UPN, else by ULN, else by names and date of birth.
 */
public final class LastYear implements Sen2Handler {

    private final KeyMap byUpn = new KeyMap();
    private final KeyMap byUln = new KeyMap();
    private final KeyMap byName = new KeyMap();
    private final SortedMap<String, Integer> needs = new TreeMap<>();
    private final SortedMap<String, Integer> placements = new TreeMap<>();
    private int[] births = new int[1 << 8];
    private int[] openSince = new int[1 << 8];
    private int[] ceasedSince = new int[1 << 8];
    private int persons;
    private int requests;
    private @Nullable Header header;
    private @Nullable Layout layout;

    @Override
    public void header(Header given, Layout ofYear) {
        header = given;
        layout = ofYear;
    }

    @Override
    public void person(Person person) {
        persons++;
        if (persons >= births.length) {
            births = Arrays.copyOf(births, births.length * 2);
            openSince = Arrays.copyOf(openSince, births.length);
            ceasedSince = Arrays.copyOf(ceasedSince, births.length);
        }
        births[persons] = person.day(Item.BIRTH_DATE);
        openSince[persons] = start(person, false);
        ceasedSince[persons] = start(person, true);
        note(byUpn, Keys.upn(person));
        note(byUln, Keys.uln(person));
        note(byName, Keys.nameAndBirth(person));
        requests += requests(person);
        count(person, needs, placements);
    }

    private void note(KeyMap map, long key) {
        if (key != 0) {
            map.putIfAbsent(key, persons);
        }
    }

    /** The department's code of the authority whose return it was. */
    public String authority() {
        return header == null ? "" : header.text(Item.LEA);
    }

    /** Its collection year; 0 before it was read. */
    public int year() {
        return layout == null ? 0 : layout.year();
    }

    /** The number in last year's file of a person; 0 for none. */
    int find(Person person) {
        int found = find(byUpn, Keys.upn(person));
        found = found == 0 ? find(byUln, Keys.uln(person)) : found;
        return found == 0 ? find(byName, Keys.nameAndBirth(person)) : found;
    }

    private static int find(KeyMap map, long key) {
        return key == 0 ? 0 : map.get(key);
    }

    int persons() {
        return persons;
    }

    /** The date of birth of a person by number. */
    int birth(int number) {
        return births[number];
    }

    /** The start of the plan that was open, or {@link Days#NONE}. */
    int openSince(int number) {
        return openSince[number];
    }

    /** The start of the plan that had ceased, or {@link Days#NONE}. */
    int ceasedSince(int number) {
        return ceasedSince[number];
    }

    /** How many requests were received in the year. */
    int requests() {
        return requests;
    }

    /** Open plans by first need. */
    SortedMap<String, Integer> needs() {
        return needs;
    }

    /** Open plans by kind of placement. */
    SortedMap<String, Integer> placements() {
        return placements;
    }

    /** The start of a plan that has, or has not, ceased. */
    static int start(Person person, boolean isCeased) {
        for (Request request : person.requests()) {
            for (Assessment assessment : request.assessments()) {
                for (NamedPlan plan : assessment.namedPlans()) {
                    if (plan.has(Item.CEASE_DATE) == isCeased && plan.day(Item.START_DATE) != Days.NONE) {
                        return plan.day(Item.START_DATE);
                    }
                }
            }
        }
        return Days.NONE;
    }

    /** Requests that were not decided before the year. */
    static int requests(Person person) {
        int number = 0;
        for (Request request : person.requests()) {
            number += request.isAny(Item.REQUEST_OUTCOME, "YNAW") ? 1 : 0;
        }
        return number;
    }

    /** Adds a person's open plan to the counts of needs and placements. */
    static void count(Person person, SortedMap<String, Integer> needs, SortedMap<String, Integer> placements) {
        if (start(person, false) == Days.NONE) {
            return;
        }
        for (Request request : person.requests()) {
            for (ActivePlan plan : request.activePlans()) {
                for (SenNeed need : plan.needs()) {
                    if (need.is(Item.NEED_RANK, "1")) {
                        needs.merge(need.text(Item.NEED_TYPE), 1, Integer::sum);
                    }
                }
                for (PlacementDetail placement : plan.placements()) {
                    if (placement.is(Item.PLACEMENT_RANK, "1") && placement.lacks(Item.LEAVING_DATE)) {
                        placements.merge(kind(placement), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static String kind(PlacementDetail placement) {
        return placement.has(Item.PLACEMENT_URN)
                ? "URN"
                : placement.has(Item.PLACEMENT_UKPRN) ? "UKPRN" : placement.text(Item.PLACEMENT_SETTING);
    }
}

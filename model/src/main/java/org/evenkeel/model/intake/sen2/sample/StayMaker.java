package org.evenkeel.model.intake.sen2.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.intake.sen2.Days;

/** Invents where a child is while the plan lasts: a place at the start, and another at each change of phase. */
final class StayMaker {

    private static final int[] CHANGES = {4, 11, 16, 19};

    private final Chance chance;
    private final int birth;
    private final int lastYear;

    StayMaker(Chance chance, int birth, int lastYear) {
        this.chance = chance;
        this.birth = birth;
        this.lastYear = lastYear;
    }

    List<Stay> stays(int from, int end, boolean isCeased) {
        List<Integer> entries = new ArrayList<>(List.of(from));
        int born = LocalDate.ofEpochDay(birth).getYear();
        for (int change : CHANGES) {
            // The school year that follows the birthday before 1 September.
            int year = born + change + (Days.age(birth, LifeMaker.day(born + change, 8, 31)) < change ? 1 : 0);
            int day = LifeMaker.day(year, 9, 1);
            if (day > from + 30 && day < end && year <= lastYear) {
                entries.add(day);
            }
        }
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int entry = entries.get(i);
            boolean isLast = i == entries.size() - 1;
            int leaving = isLast ? (isCeased ? end : Days.NONE) : entries.get(i + 1) - 1;
            stays.add(new Stay(entry, leaving, place(Days.academicAge(birth, entry)), 1));
            if (isLast && chance.is(0.04)) {
                stays.add(new Stay(entry, leaving, school(), 2));
            }
        }
        return stays;
    }

    private Stay.Place place(int age) {
        int kind = chance.from(0, 99);
        if (age >= 16 && kind < 45) {
            String work = chance.is(0.1) ? chance.of(List.of("A", "T", "S")) : "";
            return new Stay.Place("", Names.ukprn(chance.from(1, 40)), "", false, false, "", work);
        }
        if (age >= 16 && kind < 52) {
            return outside(chance.of(List.of("NEET", "NIEO")));
        }
        if (age < 4 && kind < 30) {
            return outside("EYP");
        }
        if (kind >= 92) {
            return outside(chance.of(List.of("OLA", "OPA", "EHE", "OTH")));
        }
        return school();
    }

    private Stay.Place school() {
        int school = chance.from(1, 300);
        boolean hasUnit = school % 10 == 3 && chance.is(0.5);
        boolean isResourced = school % 10 == 7 && chance.is(0.5);
        String residential = school > 280 ? chance.of(List.of("A", "B", "")) : "";
        return new Stay.Place(Names.urn(school), "", "", hasUnit, isResourced, residential, "");
    }

    private static Stay.Place outside(String setting) {
        return new Stay.Place("", "", setting, false, false, "", "");
    }
}

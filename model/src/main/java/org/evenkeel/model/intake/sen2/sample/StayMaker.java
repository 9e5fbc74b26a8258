package org.evenkeel.model.intake.sen2.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.intake.sen2.Days;

/** Invents where a child is while the plan lasts: a place at the start, and another at each change of phase. */
final class StayMaker {

    /** How many schools there are. */
    static final int SCHOOLS = 300;

    private static final int RESIDENTIAL = 280;
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
        int school = chance.from(1, SCHOOLS);
        boolean hasUnit = school % 10 == 3 && chance.is(0.5) && school <= RESIDENTIAL;
        boolean isResourced = school % 10 == 7 && chance.is(0.5) && school <= RESIDENTIAL;
        String residential = school > RESIDENTIAL ? chance.of(List.of("A", "B", "")) : "";
        return new Stay.Place(Names.urn(school), "", "", hasUnit, isResourced, residential, "");
    }

    /** The type of a school in the register; those with units and resourced provision are mainstream schools. */
    static String type(int school) {
        if (school > RESIDENTIAL) {
            return school % 2 == 0 ? "Other independent special school" : "Non-maintained special school";
        }
        return switch (school % 10) {
            case 0, 5 -> "Community special school";
            case 8 -> "Academy special converter";
            case 9 -> school % 3 == 0 ? "Pupil referral unit" : "Other independent school";
            case 1, 2 -> "Academy converter";
            default -> "Community school";
        };
    }

    private static Stay.Place outside(String setting) {
        return new Stay.Place("", "", setting, false, false, "", "");
    }
}

package org.evenkeel.model.intake.sen2.measure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.PlacementDetail;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.SenNeed;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The groups that a child is in at one moment.
 *
 * @param birth the day of birth, or {@link Days#NONE}
 * @param schools the register
 * @param groups the code of the group by breakdown
 * @param age whole years at that moment; -1 for not known
 */
record Child(int birth, SchoolRegister schools, Map<Breakdown, String> groups, int age) {

    static Child of(Person person, Request request, Layout layout, SchoolRegister schools) {
        Map<Breakdown, String> groups = new EnumMap<>(Breakdown.class);
        groups.put(Breakdown.ALL, "all");
        groups.put(Breakdown.SEX, sex(person));
        groups.put(Breakdown.ETHNICITY, Breakdown.ofEthnicity(person.text(Item.ETHNICITY), layout));
        groups.put(Breakdown.NEED, need(request).code());
        return new Child(person.day(Item.BIRTH_DATE), schools, groups, -1);
    }

    String group(Breakdown breakdown) {
        return Objects.requireNonNull(groups.get(breakdown), breakdown.code());
    }

    Child with(Breakdown breakdown, String group) {
        Map<Breakdown, String> copy = new EnumMap<>(groups);
        copy.put(breakdown, group);
        return new Child(birth, schools, copy, age);
    }

    /** At their age in whole years on a day. */
    Child aged(int day) {
        return ofAge(isKnown(day) ? Days.age(birth, day) : -1);
    }

    /** At their age in whole years at 31 August before the school year of a day. */
    Child academic(int day) {
        return ofAge(isKnown(day) ? Days.academicAge(birth, day) : -1);
    }

    private boolean isKnown(int day) {
        return birth != Days.NONE && day != Days.NONE;
    }

    private Child ofAge(int years) {
        Child aged = with(Breakdown.AGE, Breakdown.ofAge(years));
        return new Child(birth, schools, aged.groups, years);
    }

    /** With a plan held from one day to another. */
    Child held(int from, int to) {
        return with(Breakdown.MONTHS_HELD, Breakdown.ofMonths(Counting.months(from, to)));
    }

    /** Where they are on a day; of two places the one that ranks first, of none the last before it. */
    Child placed(@Nullable ActivePlan plan, int day) {
        return with(
                Breakdown.PLACEMENT,
                plan == null
                        ? Placement.AWAITING.code()
                        : at(plan, day).map(this::placement).orElse(Placement.AWAITING.code()));
    }

    boolean isOutOfEducation() {
        return group(Breakdown.PLACEMENT).equals(Placement.NOT_IN_EDUCATION.code());
    }

    private static Optional<PlacementDetail> at(ActivePlan plan, int day) {
        PlacementDetail found = null;
        for (PlacementDetail one : plan.placements()) {
            int entry = one.day(Item.ENTRY_DATE);
            if ((entry == Days.NONE || entry <= day) && (found == null || isBetter(one, found, day))) {
                found = one;
            }
        }
        return Optional.ofNullable(found);
    }

    /** One that lasts to the day before one that is over; then by rank; then the later. */
    private static boolean isBetter(PlacementDetail one, PlacementDetail than, int day) {
        boolean lasts = lasts(one, day);
        if (lasts != lasts(than, day)) {
            return lasts;
        }
        int rank = one.text(Item.PLACEMENT_RANK).compareTo(than.text(Item.PLACEMENT_RANK));
        return rank < 0 || (rank == 0 && one.day(Item.ENTRY_DATE) > than.day(Item.ENTRY_DATE));
    }

    private static boolean lasts(PlacementDetail placement, int day) {
        int leaving = placement.day(Item.LEAVING_DATE);
        return leaving == Days.NONE || leaving >= day;
    }

    private String placement(PlacementDetail placement) {
        if (placement.has(Item.PLACEMENT_URN)) {
            return school(placement);
        }
        if (placement.has(Item.PLACEMENT_UKPRN)) {
            return Placement.FURTHER_EDUCATION.code();
        }
        return (switch (placement.text(Item.PLACEMENT_SETTING).toUpperCase(Locale.ROOT)) {
                    case "EHE" -> Placement.HOME_EDUCATED;
                    case "EYP" -> Placement.EARLY_YEARS;
                    case "OLA", "OPA", "OTH" -> Placement.OTHER_ARRANGEMENTS;
                    case "NEET", "NIEC", "NIEO" -> Placement.NOT_IN_EDUCATION;
                    default -> Placement.AWAITING;
                })
                .code();
    }

    /** A unit or resourced provision is known by its flag; of other schools the register says what they are. */
    private String school(PlacementDetail placement) {
        Optional<Placement> kind = schools.kind(placement.text(Item.PLACEMENT_URN));
        if (kind.isPresent() && kind.get() != Placement.MAINSTREAM) {
            return kind.get().code();
        }
        if (placement.is(Item.PLACEMENT_UNIT, "1")) {
            return Placement.SEN_UNIT.code();
        }
        if (placement.is(Item.PLACEMENT_RESOURCED, "1")) {
            return Placement.RESOURCED_PROVISION.code();
        }
        return kind.map(Placement::code).orElse(Breakdown.SCHOOL);
    }

    private static String sex(Person person) {
        String sex = person.has(Item.SEX) ? person.text(Item.SEX) : person.text(Item.GENDER);
        return switch (sex) {
            case "F", "2" -> "F";
            case "M", "1" -> "M";
            default -> Breakdown.UNKNOWN;
        };
    }

    private static Need need(Request request) {
        for (ActivePlan plan : request.activePlans()) {
            for (SenNeed need : plan.needs()) {
                if (need.is(Item.NEED_RANK, "1")) {
                    return need.is(Item.NEED_TYPE, "DS")
                            ? Need.OTH
                            : Need.ofCode(need.text(Item.NEED_TYPE)).orElse(Need.UNKNOWN);
                }
            }
        }
        return Need.UNKNOWN;
    }
}

package org.evenkeel.model.intake.sen2.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.model.intake.sen2.Edits;
import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.evenkeel.model.sector.Placement;
import org.junit.jupiter.api.Test;

/** Placements beside a register of schools in which something does not fit. */
final class InRegisterTest {

    private static final Sen2Return COUNCIL =
            SyntheticCouncil.of(60, 3, 2026, "201").inYear(2026);

    /** Every school of the return, as a school of this type, open and taking these ages. */
    private static SchoolRegister register(String type, String opened, String closed, int low, int high) {
        Set<String> urns = new HashSet<>();
        COUNCIL.persons().forEach(person -> {
            for (Entry entry : Edits.groups(person, Group.PLACEMENT)) {
                urns.add(entry.text(Item.PLACEMENT_URN));
            }
            for (Entry entry : Edits.groups(person, Group.PLAN_DETAIL)) {
                urns.add(entry.text(Item.DETAIL_URN));
            }
        });
        urns.remove("");
        StringBuilder csv = new StringBuilder(
                "URN,TypeOfEstablishment (name),OpenDate,CloseDate,StatutoryLowAge,StatutoryHighAge\n");
        urns.forEach(urn -> csv.append(
                        String.join(",", urn, type, opened, closed, String.valueOf(low), String.valueOf(high)))
                .append('\n'));
        return SchoolRegister.read(
                        "register.csv", new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)))
                .get();
    }

    private static List<String> found(SchoolRegister register) {
        List<Finding> found = new ArrayList<>();
        Checker checker = Checker.beside(Optional.empty(), register, found::add);
        COUNCIL.tell(checker);
        checker.end();
        return found.stream().map(Finding::rule).distinct().sorted().toList();
    }

    @Test
    void findsNothingWhereEverySchoolIsOpenMainstreamAndOfTheAge() {
        assertThat(found(register("Community school", "01-09-1990", "", 2, 25))).isEmpty();
    }

    @Test
    void findsSchoolsThatTheRegisterDoesNotHave() {
        SchoolRegister other = SchoolRegister.of(Map.of("1", Placement.MAINSTREAM));
        assertThat(found(other)).containsExactly("G-001");
    }

    @Test
    void findsSchoolsThatWereNotOpen() {
        assertThat(found(register("Community school", "01-09-2030", "", 2, 25))).containsExactly("G-002");
        assertThat(found(register("Community school", "", "31-08-2010", 2, 25))).containsExactly("G-002");
    }

    @Test
    void findsUnitsOutsideMainstreamSchools() {
        assertThat(found(register("Community special school", "", "", 2, 25))).containsExactly("G-003");
    }

    @Test
    void findsChildrenOfAnAgeThatTheSchoolDoesNotTake() {
        assertThat(found(register("Community school", "", "", 11, 16))).containsExactly("G-004");
    }
}

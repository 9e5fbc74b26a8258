package org.evenkeel.model.intake.sen2.link;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Cells;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.PlacementDetail;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.SenNeed;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.evenkeel.model.sector.Placement;

/** Returns of a few children who do not exist, as small as a test needs them. */
final class Invented {

    static final CouncilSecret SECRET = CouncilSecret.of(filled(7));
    static final CouncilSecret ANOTHER = CouncilSecret.of(filled(8));
    static final SchoolRegister REGISTER = register();
    static final String UPN = "A201900000001";

    private Invented() {}

    static DeidentifiedReturn deidentified(int year, Person... persons) {
        return Deidentifier.of(sen2(year, persons), SECRET, REGISTER);
    }

    static Sen2Return sen2(int year, Person... persons) {
        Map<Item, String> header = new EnumMap<>(Item.class);
        header.put(Item.COLLECTION, "SEN2");
        header.put(Item.YEAR, String.valueOf(year));
        header.put(Item.LEA, "201");
        return new Sen2Return(
                Layout.of(year).orElseThrow(), new Header(Cells.of(Group.HEADER, header)), List.of(persons));
    }

    /** A ten-year-old with autism whose plan began on a day. */
    static Person child(int order, String surname, String upn, String start) {
        return child(order, surname, upn, start, "");
    }

    static Person child(int order, String surname, String upn, String start, String cease) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        items.put(Item.SURNAME, surname);
        items.put(Item.FORENAME, "Wren");
        items.put(Item.BIRTH_DATE, "2014-03-20");
        items.put(Item.SEX, "F");
        items.put(Item.POSTCODE, "ZZ99 9ZZ");
        items.put(Item.ULN, "9000000001");
        if (!upn.isEmpty()) {
            items.put(Item.UPN, upn);
        }
        return new Person(
                order,
                Cells.of(Group.PERSON, items),
                List.of(request(start, cease, "EHE", "2020-09-02", "")),
                List.of());
    }

    static Person with(Person person, Item item, String value) {
        return new Person(person.order(), person.cells().with(item, value), person.requests(), person.oddities());
    }

    static Person withRequests(Person person, Request... requests) {
        return new Person(person.order(), person.cells(), List.of(requests), person.oddities());
    }

    static Request request(String start, String cease, String setting, String entry, String transfer) {
        Map<Item, String> plan = new EnumMap<>(Item.class);
        plan.put(Item.START_DATE, start);
        if (!cease.isEmpty()) {
            plan.put(Item.CEASE_DATE, cease);
            plan.put(Item.CEASE_REASON, "5");
        }
        Map<Item, String> active = new EnumMap<>(Item.class);
        if (!transfer.isEmpty()) {
            active.put(Item.TRANSFER_LA, transfer);
        }
        boolean isSchool = setting.matches("\\d+");
        var placement = new PlacementDetail(Cells.of(
                Group.PLACEMENT,
                Map.of(
                        isSchool ? Item.PLACEMENT_URN : Item.PLACEMENT_SETTING,
                        setting,
                        Item.PLACEMENT_RANK,
                        "1",
                        Item.ENTRY_DATE,
                        entry)));
        var need = new SenNeed(Cells.of(Group.NEED, Map.of(Item.NEED_TYPE, "ASD", Item.NEED_RANK, "1")));
        return new Request(
                Cells.of(Group.REQUEST, Map.of()),
                List.of(new Assessment(
                        Cells.of(Group.ASSESSMENT, Map.of()),
                        List.of(new NamedPlan(Cells.of(Group.NAMED_PLAN, plan), List.of())))),
                List.of(new ActivePlan(Cells.of(Group.ACTIVE_PLAN, active), List.of(placement), List.of(need))));
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[CouncilSecret.BYTES];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static SchoolRegister register() {
        Map<String, Placement> kinds = new TreeMap<>();
        SyntheticCouncil.schools()
                .forEach((urn, type) -> kinds.put(
                        urn,
                        type.contains("ndependent special") || type.contains("Non-maintained")
                                ? Placement.INDEPENDENT_SPECIAL
                                : type.contains("special") ? Placement.STATE_SPECIAL : Placement.MAINSTREAM));
        return SchoolRegister.of(kinds);
    }
}

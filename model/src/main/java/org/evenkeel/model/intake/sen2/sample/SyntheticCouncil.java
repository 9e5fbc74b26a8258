package org.evenkeel.model.intake.sen2.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.intake.sen2.Cells;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.Sen2Return;

/**
 * A council of invented children, whose returns of three successive years are legal and agree with each other. The same
 * plans, seed and year make the same children everywhere.
 */
public final class SyntheticCouncil {

    /** The years of returns that it makes. */
    public static final int YEARS = 3;

    private final String authority;
    private final int lastYear;
    private final List<Life> lives;

    private SyntheticCouncil(String authority, int lastYear, List<Life> lives) {
        this.authority = authority;
        this.lastYear = lastYear;
        this.lives = lives;
    }

    /**
     * Invents a council.
     *
     * @param plans how many plans it maintains on the last census day
     * @param seed what the chances follow from
     * @param lastYear the last of its three collection years
     * @param authority the department's three-digit code that it goes under
     */
    public static SyntheticCouncil of(int plans, long seed, int lastYear, String authority) {
        if (plans < 1) {
            throw new IllegalArgumentException("a council has at least one plan");
        }
        Layout last = layout(lastYear);
        layout(lastYear - YEARS + 1);
        var maker = new LifeMaker(seed, last, authority);
        List<Life> lives = new ArrayList<>();
        int active = 0;
        for (int number = 0; active < plans; number++) {
            Life life = maker.life(number);
            lives.add(life);
            active += life.isActive(last.census()) ? 1 : 0;
        }
        return new SyntheticCouncil(authority, lastYear, lives);
    }

    /** The collection years that returns can end with. */
    public static List<Integer> lastYears() {
        return Layout.years().stream()
                .filter(year -> Layout.years().contains(year - YEARS + 1))
                .toList();
    }

    /** Its collection years, in order. */
    public List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
            years.add(year);
        }
        return years;
    }

    /** The schools that children of invented councils go to: the register's type of establishment by URN. */
    public static SortedMap<String, String> schools() {
        SortedMap<String, String> types = new TreeMap<>();
        for (int school = 1; school <= StayMaker.SCHOOLS; school++) {
            types.put(Names.urn(school), StayMaker.type(school));
        }
        return types;
    }

    /** Its return of a year. */
    public Sen2Return inYear(int year) {
        List<Person> persons = new ArrayList<>();
        tell(year, new Sen2Handler() {
            @Override
            public void header(Header header, Layout layout) {
                // Made again below.
            }

            @Override
            public void person(Person person) {
                persons.add(person);
            }
        });
        return new Sen2Return(layout(year), header(layout(year)), persons);
    }

    /** Tells its return of a year, one child at a time. */
    public void tell(int year, Sen2Handler handler) {
        Layout layout = layout(year);
        handler.header(header(layout), layout);
        var view = new YearView(layout, authority);
        int order = 1;
        for (Life life : lives) {
            var person = view.person(life, order);
            if (person.isPresent()) {
                handler.person(person.get());
                order++;
            }
        }
    }

    private Header header(Layout layout) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        items.put(Item.COLLECTION, "SEN2");
        items.put(Item.YEAR, String.valueOf(layout.year()));
        items.put(Item.REFERENCE_DATE, layout.censusDay().toString());
        items.put(Item.SOURCE_LEVEL, "L");
        items.put(Item.LEA, authority);
        items.put(Item.SOFTWARE_CODE, "Evenkeel sample");
        items.put(Item.RELEASE, "1");
        items.put(Item.SERIAL_NO, "001");
        items.put(Item.DATE_TIME, layout.censusDay().plusDays(20) + "T09:30:00");
        items.put(Item.DMO, "Y");
        items.put(Item.DCO, "Y");
        items.put(Item.DSCO, "R");
        return new Header(Cells.of(Group.HEADER, items).in(layout));
    }

    private static Layout layout(int year) {
        return Layout.of(year).orElseThrow(() -> new IllegalArgumentException("no layout of " + year + " is known"));
    }
}

package org.evenkeel.model.intake.sen2.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.evenkeel.model.intake.sen2.Code;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;

/** What a measure is divided by. */
public enum Breakdown {
    /** Nothing: all together. */
    ALL("All"),
    /** Whole years, 0 to 25; older ones as 25. */
    AGE("Age"),
    /** As the return gives it. */
    SEX("Sex"),
    /** The main codes, as the department publishes them. */
    ETHNICITY("Ethnicity"),
    /** The first need; Down syndrome is counted under other, as the department does. */
    NEED("Need"),
    /** Where the child is educated; the type of a school is known only with a register of schools. */
    PLACEMENT("Placement"),
    /** Whole years since the plan started, in months. */
    MONTHS_HELD("Months held"),
    /** Why a plan ceased. */
    REASON("Reason");

    /** The group of those of whom it is not known. */
    static final String UNKNOWN = "unknown";

    /** The group of a school whose type is not known. */
    static final String SCHOOL = "school";

    private static final int OLDEST = 25;
    private static final int MOST_YEARS = 12;

    private final String label;

    Breakdown(String label) {
        this.label = label;
    }

    /** The code used in files, such as {@code months-held}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Plain words. */
    public String label() {
        return label;
    }

    static Breakdown ofCode(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** Its groups in a collection year, in order. */
    List<Group> groups(Layout layout) {
        return switch (this) {
            case ALL -> List.of(new Group("all", "All"));
            case AGE ->
                withUnknown(Stream.iterate(0, age -> age <= OLDEST, age -> age + 1)
                        .map(age -> new Group(String.valueOf(age), "Age " + age)));
            case SEX -> withUnknown(Stream.of(new Group("F", "Girls and women"), new Group("M", "Boys and men")));
            case ETHNICITY -> ethnicities(layout);
            case NEED ->
                Need.ALL.stream()
                        .map(need -> new Group(need.code(), need.label()))
                        .toList();
            case PLACEMENT ->
                Stream.concat(
                                Placement.ALL.stream().map(placement -> new Group(placement.code(), placement.label())),
                                Stream.of(new Group(SCHOOL, "A school or college of unknown type")))
                        .toList();
            case MONTHS_HELD ->
                withUnknown(Stream.iterate(0, years -> years <= MOST_YEARS, years -> years + 1)
                        .map(Breakdown::held));
            case REASON ->
                CeaseReason.ALL.stream()
                        .map(reason -> new Group(reason.code(), reason.label()))
                        .toList();
        };
    }

    /** The group of an age. */
    static String ofAge(int age) {
        return age < 0 ? UNKNOWN : String.valueOf(Math.min(age, OLDEST));
    }

    /** The group of a plan held for a number of months. */
    static String ofMonths(int months) {
        return months < 0 ? UNKNOWN : held(Math.min(months / 12, MOST_YEARS)).code();
    }

    private static Group held(int years) {
        int from = years * 12;
        return years == MOST_YEARS
                ? new Group(from + "+", from + " months or more")
                : new Group(from + "-" + (from + 11), from + " to " + (from + 11) + " months");
    }

    /** The main code of an ethnicity; those who refused or were not asked are unknown, as in the published tables. */
    static String ofEthnicity(String code, Layout layout) {
        return layout.code("ethnicity", code)
                .map(found -> found.main().isEmpty() ? found.code() : found.main())
                .filter(main -> !main.equals("REFU") && !main.equals("NOBT"))
                .orElse(UNKNOWN);
    }

    private static List<Group> ethnicities(Layout layout) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Code code : layout.codes("ethnicity")) {
            String main = ofEthnicity(code.code(), layout);
            if (code.main().isEmpty() && !main.equals(UNKNOWN)) {
                groups.put(main, new Group(main, code.label()));
            }
        }
        return withUnknown(groups.values().stream());
    }

    private static List<Group> withUnknown(Stream<Group> groups) {
        List<Group> all = new ArrayList<>(groups.toList());
        all.add(new Group(UNKNOWN, "Not known"));
        return all;
    }

    /**
     * One group of a breakdown.
     *
     * @param code as in files
     * @param label in words
     */
    public record Group(String code, String label) {}
}

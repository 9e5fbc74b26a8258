package org.evenkeel.model.intake.sen2;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the return asks for in one collection year: its items, code sets and dates. */
public final class Layout {

    private final int year;
    private final LocalDate censusDay;
    private final int census;
    private final int firstDay;
    private final int lastDay;
    private final List<Set<String>> codes;

    private Layout(int year, LocalDate censusDay) {
        this.year = year;
        this.censusDay = censusDay;
        this.census = Math.toIntExact(censusDay.toEpochDay());
        this.firstDay = Math.toIntExact(LocalDate.of(year - 1, 1, 1).toEpochDay());
        this.lastDay = Math.toIntExact(LocalDate.of(year - 1, 12, 31).toEpochDay());
        this.codes = Arrays.stream(Item.values())
                .map(item -> item.facts().codeSet().map(this::codesOf).orElse(Set.of()))
                .toList();
    }

    /** The collection years that can be read. */
    public static SortedSet<Integer> years() {
        return new TreeSet<>(ReturnFiles.censusDays().keySet());
    }

    /** The layout of a collection year, if it is one that can be read. */
    public static Optional<Layout> of(int year) {
        return Optional.ofNullable(ReturnFiles.censusDays().get(year)).map(day -> new Layout(year, day));
    }

    /** The collection year: that of the census day. */
    public int year() {
        return year;
    }

    /** The day in January that the return describes. */
    public LocalDate censusDay() {
        return censusDay;
    }

    /** The census day as days since 1970. */
    public int census() {
        return census;
    }

    /** The first day of the calendar year that the return covers, as days since 1970. */
    public int firstDay() {
        return firstDay;
    }

    /** The last day of that calendar year. */
    public int lastDay() {
        return lastDay;
    }

    /** Whether this year asks for an item. */
    public boolean has(Item item) {
        return item.facts().isIn(year);
    }

    /** Whether this year has a code in the set of an item. */
    public boolean allows(Item item, String code) {
        return codes.get(item.ordinal()).contains(code);
    }

    private Set<String> codesOf(String set) {
        return codes(set).stream().map(Code::code).collect(Collectors.toSet());
    }

    /** The code of a set in this year. */
    public Optional<Code> code(String set, String code) {
        @Nullable List<Code> found = ReturnFiles.codes(set).get(code);
        return found == null
                ? Optional.empty()
                : found.stream().filter(one -> one.isIn(year)).findFirst();
    }

    /** The codes of a set in this year, in the order of the data. */
    public List<Code> codes(String set) {
        return ReturnFiles.codes(set).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.isIn(year))
                .toList();
    }

    /** The items of a group and the groups in it, in the order in which they are written. */
    List<Part> sequence(Group group) {
        return ReturnFiles.sequence(group).stream()
                .filter(part -> !(part instanceof Part.One(Item item)) || has(item))
                .toList();
    }

    /** The items of a group in this year, in the order in which they are written. */
    List<Item> items(Group group) {
        return sequence(group).stream()
                .filter(Part.One.class::isInstance)
                .map(part -> ((Part.One) part).item())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Layout layout && layout.year == year;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year);
    }

    @Override
    public String toString() {
        return "the layout of " + year;
    }

    /** What stands in a group: an item, or groups of another kind. */
    sealed interface Part {

        /** An item. */
        record One(Item item) implements Part {}

        /** Every group of a kind. */
        record Of(Group group) implements Part {}
    }
}

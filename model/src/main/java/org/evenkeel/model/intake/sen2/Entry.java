package org.evenkeel.model.intake.sen2;

/** One group of a return with its items. */
public sealed interface Entry
        permits Header, Person, Request, Assessment, NamedPlan, PlanDetail, ActivePlan, PlacementDetail, SenNeed {

    /** Its items. */
    Cells cells();

    /** Whether an item is there and not blank. */
    default boolean has(Item item) {
        return cells().has(item);
    }

    /** Whether an item is missing or blank. */
    default boolean lacks(Item item) {
        return !cells().has(item);
    }

    /** An item as it is written; empty when it is missing. */
    default String text(Item item) {
        return cells().text(item);
    }

    /** Whether an item holds exactly this. */
    default boolean is(Item item, String code) {
        return cells().text(item).equals(code);
    }

    /** Whether an item holds one of these codes, each of one letter or digit. */
    default boolean isAny(Item item, String codes) {
        String text = cells().text(item);
        return text.length() == 1 && codes.indexOf(text.charAt(0)) >= 0;
    }

    /** A date as days since 1970; {@link Days#NONE} when there is none that can be read. */
    default int day(Item item) {
        return cells().day(item);
    }

    /** The line that an item is on, or should be. */
    default int line(Item item) {
        return cells().line(item);
    }
}

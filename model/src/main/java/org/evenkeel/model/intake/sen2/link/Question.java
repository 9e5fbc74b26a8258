package org.evenkeel.model.intake.sen2.link;

/**
 * Something that links of years leave open, or show to have changed. It names a child by the order number in the file
 * of its year, and nobody outside the restricted area can tell who that is.
 *
 * @param kind what it is
 * @param year the collection year of the return
 * @param child the child's order number in that return
 * @param otherYear the year of another return that disagrees; 0 for none
 * @param otherChild the order number in it, or of another child in the same file; 0 for none
 */
public record Question(Kind kind, int year, int child, int otherYear, int otherChild) {

    /** What can be asked. The text of each says what was done, and what to look at. */
    public enum Kind {
        /** No age without a date of birth. */
        NO_BIRTH_DATE("no-birth-date", "No date of birth that can be read: the child is left out."),
        /** A plan that cannot be placed in time. */
        NO_START_DATE("no-start-date", "No start date that can be read: the plan is left out."),
        /** Nothing to know the child again by. */
        NO_IDENTIFIER("no-identifier", "Neither a UPN nor names: the child cannot be linked to another year."),
        /** The kind of school is not known. */
        SCHOOL_NOT_KNOWN(
                "school-not-known", "The school is not in the register: the placement is counted as not recorded."),
        /** When the plan came is not known. */
        ARRIVAL_NOT_KNOWN(
                "arrival-not-known",
                "The plan came from another council, and no placement began in the year: taken as the middle of the"
                        + " year."),
        /** The same plan twice in one file. */
        PLAN_TWICE("plan-twice", "Two plans of the child began in the same month: the first is kept."),
        /** Ceased before it started. */
        CEASED_BEFORE_START("ceased-before-start", "The plan ceases before it begins: it is left out."),
        /** Two records of one file have the same key. */
        TWO_PEOPLE_ONE_KEY(
                "two-people-one-key",
                "Another record of the file has the same UPN, or the same names, birth date and sex: not linked by"
                        + " it."),
        /** The two keys lead to two children. */
        KEYS_DISAGREE(
                "keys-disagree",
                "The UPN leads to one child of the other year, names and birth date to another: linked by UPN."),
        /** The UPN is another. */
        UPN_CHANGED("upn-changed", "Same names, birth date and sex, another UPN: linked by the former."),
        /** The birth date is another. */
        BIRTH_DATE_CHANGED("birth-date-changed", "Linked, but the age does not fit the other year's."),
        /** A plan went away. */
        VANISHED(
                "vanished",
                "The plan was open, has no cease date, and is missing in the year after: taken as ceased in the middle"
                        + " of that year, reason not recorded."),
        /** A plan came from nowhere. */
        APPEARED("appeared", "The plan began before last year's census day, and last year's return does not have it."),
        /** A year in between does not have it. */
        MISSING_BETWEEN("missing-between", "The plan is in returns before and after, not in this year's."),
        /** Start dates of one plan. */
        START_DISAGREES("start-disagrees", "The start date differs from the other year's: the later return is taken."),
        /** Ceased, and there again. */
        CEASE_DISAGREES(
                "cease-disagrees",
                "Ceased in the other year's return, and otherwise in this one: the later return is taken."),
        /** Placements of one date. */
        PLACEMENT_DISAGREES(
                "placement-disagrees",
                "A placement that began in the same month is of another kind in the other year's return: the later is"
                        + " taken."),
        /** The need is another. */
        NEED_CHANGED("need-changed", "The first need is another than in the other year's return: the later is taken.");

        private final String code;
        private final String message;

        Kind(String code, String message) {
            this.code = code;
            this.message = message;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }

        /** What it means and what was done. */
        public String message() {
            return message;
        }

        /** Whether somebody should look, as against a change that happens. */
        public boolean isConcern() {
            return this != NEED_CHANGED;
        }
    }

    /** One about a single record. */
    public static Question of(Kind kind, int year, int child) {
        return new Question(kind, year, child, 0, 0);
    }
}

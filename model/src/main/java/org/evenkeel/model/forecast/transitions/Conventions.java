package org.evenkeel.model.forecast.transitions;

import org.evenkeel.model.caseload.transitions.State;

/**
 * The choices by which an annual forecast is fitted and run. {@code docs/method/transitions.md} says what each means, and
 * decision 22 why ours differ from the field's.
 *
 * @param spread how uncertain rates are drawn
 * @param validity in which academic year a setting must take a child who moves into it
 * @param stranded what becomes of a child whose setting takes no one of the next academic year
 * @param exposure whose population a rate of starting is held against
 */
public record Conventions(Spread spread, Validity validity, Stranded stranded, Exposure exposure) {

    /** Ours: the default. */
    public static final Conventions OURS = new Conventions(
            Spread.ONCE_A_RUN, Validity.WHERE_CHILDREN_ARRIVE, Stranded.MOVE_OR_CEASE, Exposure.YEAR_OF_ARRIVAL);

    /** Those of the field's open projection (witan.send), so that its figures can be met. */
    public static final Conventions FIELD = new Conventions(
            Spread.EACH_STATE_AND_YEAR, Validity.WHERE_CHILDREN_LEAVE, Stranded.VANISH, Exposure.YEAR_OF_DEPARTURE);

    /** How uncertain rates are drawn. */
    public enum Spread {
        /** Once in a run: a rate that is high in one year is high in all of them. */
        ONCE_A_RUN,
        /** Anew for every state and year: high and low even out. */
        EACH_STATE_AND_YEAR
    }

    /** In which academic year a setting must take a child who moves into it. */
    public enum Validity {
        /** The one in which the child arrives there. */
        WHERE_CHILDREN_ARRIVE,
        /** The one before; and where moves were seen, also into settings that take no one then. */
        WHERE_CHILDREN_LEAVE
    }

    /** What becomes of a child whose setting takes no one of the next academic year. */
    public enum Stranded {
        /** The child moves to a setting that does, or the plan ceases. */
        MOVE_OR_CEASE,
        /** The child stays for a year all the same and is then no longer counted. */
        VANISH
    }

    /** Whose population a rate of starting is held against. */
    public enum Exposure {
        /** That of the January after the start, as in the forecast. */
        YEAR_OF_ARRIVAL,
        /** That of the January before. */
        YEAR_OF_DEPARTURE
    }

    /** The highest academic year that has a next one. */
    int lastYear() {
        return stranded == Stranded.VANISH ? 19 : State.LAST_YEAR - 1;
    }
}

package org.evenkeel.model.statistics;

import org.evenkeel.model.sector.AgeBand;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;

/**
 * What happened in each calendar year, in children and young people or plans. Source: Department for Education,
 * "Education, health and care plans" (SEN2), reporting years 2022, 2023 and 2025.
 *
 * <p>The collection moved from authorities' totals to one record per person for calendar year 2022: definitions of
 * requests, assessments and ceased plans differ before and after.
 *
 * @param requests initial requests for an assessment, 2016 to 2023
 * @param refused requests that the authority decided not to assess, 2014 to 2023
 * @param assessments assessments completed, withdrawn among them, 2022 and 2023
 * @param notIssued assessments after which it was decided not to issue a plan, 2014 to 2023
 * @param newPlans plans that started, statements included until 2015, 2009 to 2023
 * @param newPlansByPlacement new plans by placement, 2009 to 2023; some of 2017 and before 2016 and 2019 to 2021 are in
 *     no published placement
 * @param newPlansByAgeBand new plans in five age bands, 2009 to 2021
 * @param ceased plans that ceased, transfers to another authority among them, 2022 and 2023
 * @param ceasedByReason ceased plans by reason, 2022 and 2023
 * @param discontinued plans discontinued as authorities counted them in total, 2015 to 2021; far fewer than ceased
 *     plans are counted since, and not comparable with them
 * @param timeliness how long new plans took
 * @param movedToSpecial plans moved from mainstream to a special school, 2015 to 2021
 * @param movedToMainstream plans moved from a special to a mainstream school, 2015 to 2021
 * @param appeals appeals registered by the SEND Tribunal, 2014 to 2023
 */
public record PublishedFlows(
        YearSeries requests,
        YearSeries refused,
        YearSeries assessments,
        YearSeries notIssued,
        YearSeries newPlans,
        GroupedSeries<Placement> newPlansByPlacement,
        GroupedSeries<AgeBand> newPlansByAgeBand,
        YearSeries ceased,
        GroupedSeries<CeaseReason> ceasedByReason,
        YearSeries discontinued,
        Timeliness timeliness,
        YearSeries movedToSpecial,
        YearSeries movedToMainstream,
        YearSeries appeals) {

    /**
     * What was known when the return of a January was in hand: the calendar years before it.
     *
     * @param keepsLateness whether to keep how late plans are that take over 20 weeks, published for one year only
     */
    PublishedFlows knownAt(int january, boolean keepsLateness) {
        int last = january - 1;
        return new PublishedFlows(
                requests.upTo(last),
                refused.upTo(last),
                assessments.upTo(last),
                notIssued.upTo(last),
                newPlans.upTo(last),
                newPlansByPlacement.upTo(last),
                newPlansByAgeBand.upTo(last),
                ceased.upTo(last),
                ceasedByReason.upTo(last),
                discontinued.upTo(last),
                timeliness.upTo(last, keepsLateness),
                movedToSpecial.upTo(last),
                movedToMainstream.upTo(last),
                appeals.upTo(last));
    }

    /**
     * How long it took from request to plan, in plans issued in the calendar year.
     *
     * @param issued plans whose time is known, exceptions included, 2014 to 2023
     * @param withinTwentyWeeks of those, issued within 20 weeks
     * @param issuedNoExceptions plans whose time is known, those with a permitted exception left out
     * @param withinTwentyWeeksNoExceptions of those, issued within 20 weeks
     * @param upToAYear issued after 20 weeks and within a year, exceptions included, 2023
     * @param overAYear issued after more than a year, exceptions included, 2023
     */
    public record Timeliness(
            YearSeries issued,
            YearSeries withinTwentyWeeks,
            YearSeries issuedNoExceptions,
            YearSeries withinTwentyWeeksNoExceptions,
            YearSeries upToAYear,
            YearSeries overAYear) {

        private Timeliness upTo(int last, boolean keepsLateness) {
            return new Timeliness(
                    issued.upTo(last),
                    withinTwentyWeeks.upTo(last),
                    issuedNoExceptions.upTo(last),
                    withinTwentyWeeksNoExceptions.upTo(last),
                    keepsLateness ? upToAYear : upToAYear.upTo(last),
                    keepsLateness ? overAYear : overAYear.upTo(last));
        }

        /** The share issued within 20 weeks, exceptions included, 0 to 1; not a number where it is not known. */
        public double shareWithinTwentyWeeks(int year) {
            return withinTwentyWeeks.orNaN(year) / issued.orNaN(year);
        }

        /** The share issued within 20 weeks, exceptions left out, 0 to 1; not a number where it is not known. */
        public double shareWithinTwentyWeeksNoExceptions(int year) {
            return withinTwentyWeeksNoExceptions.orNaN(year) / issuedNoExceptions.orNaN(year);
        }
    }
}

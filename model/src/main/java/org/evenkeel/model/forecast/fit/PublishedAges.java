package org.evenkeel.model.forecast.fit;

/**
 * From the ages at which flows are published to the academic age on the day. The department does not say which day's age
 * its tables carry, so it is read off the tables themselves.
 *
 * <p>Ceased plans are taken to carry the age of 31 August within the year: the academic age on the day is a year less
 * until August, eight months of the twelve, and the same from September.
 *
 * <p>New plans carry an older age. Children of 4 in January 2024 held 21,470 plans where children of 3 had held some 4,200
 * the January before, so about 17,300 of them started in 2023, and about 6,300 at 5; published are 13,189 at 4 and 11,198
 * at 5. That is what the age in the January after gives, when a third of the children have had another birthday since
 * August. On the day, over a year, it is one more than the academic age.
 *
 * <p>Requests carry the age on the day of the request, as they lie just one year of age before the new plans (13,770
 * assessments led to a plan at 3 and 11,426 at 4), half of which is the way to the plan and half the way from the plan to
 * January. The academic age on that day is the same or a year less, one as often as the other.
 */
final class PublishedAges {

    /** The part of a calendar year that lies before September. */
    private static final double BEFORE_SEPTEMBER = 8.0 / 12;

    private PublishedAges() {}

    /** A table of ceased plans by published age, {@code width} values an age, by age on the day. */
    static double[] ceasedOnTheDay(double[] published, int width) {
        return younger(published, width, BEFORE_SEPTEMBER);
    }

    /** A table of requests by published age by age on the day. */
    static double[] requestedOnTheDay(double[] published) {
        return younger(published, 1, 0.5);
    }

    /** A table of new plans by published age, {@code width} values an age, by age on the day. */
    static double[] startedOnTheDay(double[] published, int width) {
        return younger(published, width, 1);
    }

    /** A table of new plans of a year by published age, by age in the stock of the January after it. */
    static double[] startedByJanuary(double[] published, int width) {
        return younger(published, width, 1 - BEFORE_SEPTEMBER);
    }

    /** A table in which a part of every age is a year younger. */
    private static double[] younger(double[] table, int width, double part) {
        double[] younger = new double[table.length];
        for (int i = 0; i < table.length; i++) {
            younger[Math.max(0, i / width - 1) * width + i % width] += part * table[i];
            younger[i] += (1 - part) * table[i];
        }
        return younger;
    }
}

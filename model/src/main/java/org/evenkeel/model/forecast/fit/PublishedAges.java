package org.evenkeel.model.forecast.fit;

/**
 * From the ages at which flows are published to the academic age on the day. The tables of a calendar year give everyone
 * the age of one fixed day, 31 August within the year, the age that the January stock after it has too. The academic age
 * on the day is a year less until August, eight months of the twelve, and the same from September. (The department does
 * not say which day it is; this one fits new plans to the stock of the January after, and requests to new plans, given
 * the time between them.)
 */
final class PublishedAges {

    /** The part of a calendar year that lies before September. */
    private static final double BEFORE_SEPTEMBER = 8.0 / 12;

    private PublishedAges() {}

    /** A table by published age, {@code width} values an age, by age on the day. */
    static double[] onTheDay(double[] published, int width) {
        double[] onTheDay = new double[published.length];
        for (int i = 0; i < published.length; i++) {
            int younger = Math.max(0, i / width - 1) * width + i % width;
            onTheDay[younger] += BEFORE_SEPTEMBER * published[i];
            onTheDay[i] += (1 - BEFORE_SEPTEMBER) * published[i];
        }
        return onTheDay;
    }
}

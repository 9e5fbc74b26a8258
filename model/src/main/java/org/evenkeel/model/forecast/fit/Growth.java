package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.unit.Table;

/**
 * How a council's plans are expected to grow from its last published January, whatever brings it about, and how far off
 * that may be: what the flows of a forecast are brought into line with.
 *
 * @param yearly expected growth of the first year, the second and so on, log points; the last goes on
 * @param firstDeviation the standard deviation of the growth of the first year, log points
 * @param fans how the deviation widens: after {@code h} years it is {@code firstDeviation * h^fans}
 */
record Growth(Table yearly, double firstDeviation, double fans) {

    /** Growth expected over so many years from the last published January, log points. */
    double over(double years) {
        double sum = 0;
        int whole = (int) years;
        for (int year = 0; year < whole; year++) {
            sum += ofYear(year);
        }
        return sum + ofYear(whole) * (years - whole);
    }

    /** Growth expected of a year, log points; 0 is the first. */
    double ofYear(int year) {
        return yearly.at(Math.min(year, yearly.size() - 1));
    }

    /** The standard deviation of the growth over so many years, log points. */
    double deviation(double years) {
        return firstDeviation * Math.pow(years, fans);
    }
}

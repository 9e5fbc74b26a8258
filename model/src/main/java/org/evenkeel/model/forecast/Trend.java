package org.evenkeel.model.forecast;

/**
 * How one {@link Driver} drifts. On the log (or log-odds) scale its level moves each year by a growth plus a shock; the
 * growth itself fades towards a long-run growth:
 *
 * <pre>
 * x(0) = 0,  x(k+1) = x(k) + g(k) + yearlyShock * z(k),  g(0) = growth,  g(k+1) = longRun + damping * (g(k) - longRun)
 * </pre>
 *
 * with {@code z} standard normal, of which {@code nationalShare} of the variance is the same for every council of a run.
 * Between years the level is a straight line. On top of it lies what passes: each year has {@code yearlyNoise} of its own,
 * all through the year, that leaves the next year's level as it was.
 *
 * @param driver what drifts
 * @param growth the growth of the first year, log points (0.10 is about 10%)
 * @param longRun the growth it fades to, log points a year
 * @param damping the part of the difference that is left after a year, 0 to 1
 * @param yearlyShock the standard deviation of a year's shock, log points
 * @param nationalShare the share of a shock's variance common to all councils, 0 to 1
 * @param yearlyNoise the standard deviation of a year's passing noise, log points
 */
public record Trend(
        Driver driver,
        Assumption growth,
        double longRun,
        double damping,
        double yearlyShock,
        double nationalShare,
        double yearlyNoise) {

    public Trend {
        if (damping < 0
                || damping > 1
                || yearlyShock < 0
                || yearlyNoise < 0
                || nationalShare < 0
                || nationalShare > 1) {
            throw new IllegalArgumentException("Trend of " + driver + ": damping and national share lie between 0 and"
                    + " 1 and a shock is not negative");
        }
    }
}

package org.evenkeel.model.finance;

/**
 * The steady monthly arithmetic that councils' papers use: every month alike, no one waiting, ceasing that does not
 * grow with the plans. A check on a forecast, not a forecast.
 *
 * @param requestsPerMonth requests for an assessment
 * @param noToAssess share of requests that do not lead to an assessment, 0 to 1
 * @param noToIssue share of assessments that do not lead to a plan, 0 to 1
 * @param ceasedPerMonth plans that cease
 */
public record Flows(double requestsPerMonth, double noToAssess, double noToIssue, double ceasedPerMonth) {

    public Flows {
        if (!(noToAssess >= 0 && noToAssess <= 1 && noToIssue >= 0 && noToIssue <= 1)) {
            throw new IllegalArgumentException("Shares lie between 0 and 1: " + noToAssess + ", " + noToIssue);
        }
        if (!(requestsPerMonth >= 0 && ceasedPerMonth >= 0)) {
            throw new IllegalArgumentException(
                    "Flows are not negative: " + requestsPerMonth + " requests, " + ceasedPerMonth + " ceased");
        }
    }

    /** Plans that start in a month. */
    public double startsPerMonth() {
        return requestsPerMonth * (1 - noToAssess) * (1 - noToIssue);
    }

    /** How many more plans there are after a year; negative is fewer. */
    public double netGrowthPerYear() {
        return (startsPerMonth() - ceasedPerMonth) * 12;
    }
}

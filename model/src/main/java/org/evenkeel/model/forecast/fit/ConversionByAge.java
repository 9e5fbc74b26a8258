package org.evenkeel.model.forecast.fit;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.unit.Table;

/**
 * How much likelier a request is to lead to a plan at some ages than at others: three in four before school age, half at
 * 15. England's plans to be issued over its requests, by age; what differs between ages is put down to the decision
 * whether to assess, since of those assessed nearly all are given a plan at every age.
 */
final class ConversionByAge {

    /** How many requests of all ages stand behind each age. */
    private static final double WEIGHT = 100;

    private static final int ROUNDS = 30;

    private ConversionByAge() {}

    /**
     * The odds of an assessment at each age against those of all requests.
     *
     * @param requests requests by age
     * @param issued plans to be issued, by the same ages
     * @param notIssued assessments after which no plan is issued, by the same ages
     */
    static double[] odds(double[] requests, double[] issued, double[] notIssued) {
        double all = Arrays.stream(issued).sum();
        double ofAssessed = all / (all + Arrays.stream(notIssued).sum());
        double ofRequests = all / Arrays.stream(requests).sum();
        double[] odds = new double[Grid.AGES];
        for (int age = 0; age < Grid.AGES; age++) {
            double converted = (issued[age] + WEIGHT * ofRequests) / (requests[age] + WEIGHT);
            odds[age] = ofShare(Math.min(converted / ofAssessed, 0.99)) / ofShare(ofRequests / ofAssessed);
        }
        return odds;
    }

    /** Those odds, scaled so that requests of these ages have the share that is known of all of them. */
    static Assumptions with(Assumptions fitted, double[] odds) {
        double share = fitted.shareAssessed().value().middle();
        double factor = 1;
        Assumptions scaled = fitted.withAssessedOdds(times(odds, factor));
        for (int round = 0; round < ROUNDS && share > 0 && share < 1; round++) {
            double mean = 0;
            for (int age = 0; age < Grid.AGES; age++) {
                mean += fitted.requestAges().at(age) * scaled.assessedAt(share, age);
            }
            factor *= ofShare(share) / ofShare(mean);
            scaled = fitted.withAssessedOdds(times(odds, factor));
        }
        return scaled;
    }

    private static Table times(double[] odds, double factor) {
        return Table.of(Arrays.stream(odds).map(value -> value * factor).toArray());
    }

    private static double ofShare(double share) {
        return share / (1 - share);
    }
}

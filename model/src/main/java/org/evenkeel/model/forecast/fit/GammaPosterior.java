package org.evenkeel.model.forecast.fit;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What is believed of a rate, or of what a rate is multiplied by, after some events: a gamma distribution. Events that
 * come at a rate follow Poisson's law, so that a gamma belief stays one: events are added to its shape, and what they
 * were expected or could have happened in to its weight.
 *
 * @param shape events, with those that the belief was worth before
 * @param weight what they came out of, in events expected or in time
 */
record GammaPosterior(double shape, double weight) {

    /** A belief before any event: a mean, and how much it is worth. */
    static GammaPosterior before(double mean, double weight) {
        return new GammaPosterior(mean * weight, weight);
    }

    GammaPosterior after(double events, double outOf) {
        return new GammaPosterior(shape + events, weight + outOf);
    }

    double mean() {
        return shape / weight;
    }

    /** The chance of being below a value. */
    double below(double value) {
        return GammaDistribution.of(shape, 1 / weight).cumulativeProbability(value);
    }

    /** The value at a chance of being lower. */
    double at(double chance) {
        return GammaDistribution.of(shape, 1 / weight).inverseCumulativeProbability(chance);
    }
}

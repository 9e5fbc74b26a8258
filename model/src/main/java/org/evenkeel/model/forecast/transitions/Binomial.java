package org.evenkeel.model.forecast.transitions;

import org.evenkeel.model.forecast.kernel.Draws;

/** How many of a number of people something happens to, each by the same chance. */
final class Binomial {

    /** Beyond this mean the chance of none comes near what a number can hold. */
    private static final double MOST = 400;

    private Binomial() {}

    /** A count, by the draws of a key from an id on: one for every {@value #MOST} expected. */
    static int draw(long people, double chance, long key, long id) {
        if (chance > 0.5) {
            return (int) people - draw(people, 1 - chance, key, id);
        }
        if (people <= 0 || chance <= 0) {
            return 0;
        }
        int parts = 1 + (int) (people * chance / MOST);
        int count = 0;
        for (int part = 0; part < parts; part++) {
            long size = people * (part + 1) / parts - people * part / parts;
            count += invert(size, chance, Draws.unit(key, id + part));
        }
        return count;
    }

    /** The count whose running chance first exceeds a draw. */
    private static int invert(long people, double chance, double drawn) {
        double odds = chance / (1 - chance);
        double probability = StrictMath.exp(people * StrictMath.log1p(-chance));
        double left = drawn;
        int count = 0;
        while (left >= probability && count < people) {
            left -= probability;
            count++;
            probability *= (people - count + 1) * odds / count;
        }
        return count;
    }
}

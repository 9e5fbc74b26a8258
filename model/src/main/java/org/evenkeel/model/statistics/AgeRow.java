package org.evenkeel.model.statistics;

import java.util.Arrays;

/** People by single year of age, 0 to 25, with gaps. Immutable. */
public final class AgeRow {

    private final double[] people;

    /** A row of 26 ages, copied; not a number where an age is not published. */
    public AgeRow(double... people) {
        if (people.length != AgeCounts.AGES) {
            throw new IllegalArgumentException("a row has 26 ages, not " + people.length);
        }
        this.people = people.clone();
    }

    /** People of an age; not a number where it is not published. */
    public double at(int age) {
        return people[age];
    }

    /** The 26 ages; a copy. */
    public double[] toArray() {
        return people.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeRow that && Arrays.equals(people, that.people);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(people);
    }

    @Override
    public String toString() {
        return Arrays.toString(people);
    }
}

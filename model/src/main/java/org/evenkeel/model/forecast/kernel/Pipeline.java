package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;

/**
 * Requests on their way to a decision or a plan, each waiting in the month when it is due. Not safe for use by several
 * threads.
 */
public final class Pipeline {

    /** How many months ahead something can be due; a power of two. */
    static final int MONTHS_AHEAD = 32;

    private final Waiting[] decisions = rooms();
    private final Waiting[] plans = rooms();

    private static Waiting[] rooms() {
        Waiting[] rooms = new Waiting[MONTHS_AHEAD];
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = new Waiting();
        }
        return rooms;
    }

    /** Empties it. */
    void clear() {
        for (int i = 0; i < MONTHS_AHEAD; i++) {
            decisions[i].clear();
            plans[i].clear();
        }
    }

    /** Those whose decision whether to assess is due in a month. */
    public Waiting decisionsDue(int month) {
        return decisions[month & (MONTHS_AHEAD - 1)];
    }

    /** Those whose decision whether to issue a plan is due in a month. */
    public Waiting plansDue(int month) {
        return plans[month & (MONTHS_AHEAD - 1)];
    }

    /** Children waiting for the same month, as columns. */
    public static final class Waiting {
        private int[] ids = new int[16];
        private int[] requested = new int[16];
        private byte[] ages = new byte[16];
        private byte[] needs = new byte[16];
        private int size;

        public int size() {
            return size;
        }

        public int id(int position) {
            return ids[position];
        }

        /** The month of the request, as a {@code MonthIndex}. */
        public int requested(int position) {
            return requested[position];
        }

        /** Age in the academic year of the request. */
        public int ageWhenRequested(int position) {
            return ages[position];
        }

        public int need(int position) {
            return needs[position];
        }

        public void add(int id, int requestMonth, int age, int need) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                requested = Arrays.copyOf(requested, size * 2);
                ages = Arrays.copyOf(ages, size * 2);
                needs = Arrays.copyOf(needs, size * 2);
            }
            ids[size] = id;
            requested[size] = requestMonth;
            ages[size] = (byte) age;
            needs[size] = (byte) need;
            size++;
        }

        public void clear() {
            size = 0;
        }
    }
}

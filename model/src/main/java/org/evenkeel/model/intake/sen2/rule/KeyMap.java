package org.evenkeel.model.intake.sen2.rule;

/** From keys of persons, never 0, to whole numbers above 0, in one array: a nation's fit in little memory. */
final class KeyMap {

    // A key and its number beside it, so that both are fetched at once.
    private long[] pairs = new long[1 << 12];
    private int size;

    /** The number kept under a key; 0 for none. */
    int get(long key) {
        return (int) pairs[place(key) + 1];
    }

    /** Keeps a number under a key unless there is one already, which is given back; otherwise 0. */
    int putIfAbsent(long key, int value) {
        int place = place(key);
        if (pairs[place] != 0) {
            return (int) pairs[place + 1];
        }
        pairs[place] = key;
        pairs[place + 1] = value;
        size++;
        if (size * 4 > pairs.length) {
            grow();
        }
        return 0;
    }

    private int place(long key) {
        long mixed = (key ^ (key >>> 31)) * 0x9E3779B97F4A7C15L;
        int place = ((int) (mixed >>> 32) << 1) & (pairs.length - 1);
        while (pairs[place] != 0 && pairs[place] != key) {
            place = (place + 2) & (pairs.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] old = pairs;
        pairs = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int place = place(old[i]);
                pairs[place] = old[i];
                pairs[place + 1] = old[i + 1];
            }
        }
    }
}

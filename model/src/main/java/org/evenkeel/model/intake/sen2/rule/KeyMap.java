package org.evenkeel.model.intake.sen2.rule;

/** From keys of persons to whole numbers above 0, in two arrays: a nation's fit in little memory. */
final class KeyMap {

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    /** The number kept under a key; 0 for none. */
    int get(long key) {
        return values[place(key)];
    }

    /** Keeps a number under a key unless there is one already, which is given back; otherwise 0. */
    int putIfAbsent(long key, int value) {
        int place = place(key);
        if (values[place] != 0) {
            return values[place];
        }
        keys[place] = key;
        values[place] = value;
        size++;
        if (size * 2 > keys.length) {
            grow();
        }
        return 0;
    }

    private int place(long key) {
        long mixed = (key ^ (key >>> 31)) * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (keys.length - 1);
        while (values[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldValues.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }
}

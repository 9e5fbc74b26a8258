package org.evenkeel.model.intake.sen2;

import org.jspecify.annotations.Nullable;

/**
 * Short texts that come again and again, codes and dates, kept once each: no object is made for one seen before, and none
 * is looked into to know it again.
 */
final class Texts {

    private static final int BITS = 12;
    private static final int LONGEST = 8;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    // A short text in plain letters, packed into a number, and the text beside it.
    private final long[] keys = new long[1 << BITS];
    private final @Nullable String[] kept = new String[1 << BITS];
    // Dates by their day: each is written in one way only.
    private final @Nullable String[] dates = new String[Days.LAST - Days.FIRST + 1];
    private int day = Days.NONE;

    /** The text of some characters. One that falls on another's place takes it, so that memory stays bounded. */
    String of(char[] buffer, int offset, int length) {
        long key = length <= LONGEST ? key(buffer, offset, length) : 0;
        if (key == 0) {
            return new String(buffer, offset, length);
        }
        int place = (int) ((key * MIX) >>> (Long.SIZE - BITS));
        String found = kept[place];
        if (found != null && keys[place] == key) {
            return found;
        }
        String made = new String(buffer, offset, length);
        keys[place] = key;
        kept[place] = made;
        return made;
    }

    /** The text of an item that is to be a date, and keeps its day. */
    String date(char[] buffer, int offset, int length) {
        day = Days.parse(buffer, offset, length);
        if (day == Days.NONE) {
            return of(buffer, offset, length);
        }
        String found = dates[day - Days.FIRST];
        if (found == null) {
            found = new String(buffer, offset, length);
            dates[day - Days.FIRST] = found;
        }
        return found;
    }

    /** The day of the date that was given last; {@link Days#NONE} where it could not be read. */
    int day() {
        return day;
    }

    private static long key(char[] buffer, int offset, int length) {
        long key = 0;
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            // Nought would be nothing at all.
            if (c == 0 || c > 127) {
                return 0;
            }
            key = (key << 8) | c;
        }
        return key;
    }
}

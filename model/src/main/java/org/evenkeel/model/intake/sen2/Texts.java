package org.evenkeel.model.intake.sen2;

import org.jspecify.annotations.Nullable;

/** Short texts that come again and again, codes and dates, kept once each: no object is made for one seen before. */
final class Texts {

    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 16;

    private static final String[] SINGLE = new String[128];

    static {
        for (char c = 0; c < SINGLE.length; c++) {
            SINGLE[c] = String.valueOf(c);
        }
    }

    private final @Nullable String[] kept = new String[SIZE];

    /** The text of some characters. One that falls on another's place takes it, so that memory stays bounded. */
    String of(char[] buffer, int offset, int length) {
        if (length == 1 && buffer[offset] < SINGLE.length) {
            return SINGLE[buffer[offset]];
        }
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        int place = ((hash ^ (hash >>> 15)) * 0x9E3779B9) >>> 18;
        String found = kept[place];
        if (found != null && equal(found, buffer, offset, length)) {
            return found;
        }
        String made = new String(buffer, offset, length);
        kept[place] = made;
        return made;
    }

    private static boolean equal(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}

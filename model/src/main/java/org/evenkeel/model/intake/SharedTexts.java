package org.evenkeel.model.intake;

/** Hands out one string for each text, so that a column of repeated codes and names costs next to nothing. */
final class SharedTexts {

    private String[] slots = new String[1024];
    private int used;

    String of(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + buffer[offset + i];
        }
        int mask = slots.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        for (String known = slots[slot]; known != null; known = slots[slot]) {
            if (same(known, buffer, offset, length)) {
                return known;
            }
            slot = slot + 1 & mask;
        }
        String text = new String(buffer, offset, length);
        // A full table would search without end: beyond three quarters, start afresh.
        if (++used > slots.length * 3 / 4) {
            slots = new String[slots.length * 4];
            used = 0;
            return text;
        }
        slots[slot] = text;
        return text;
    }

    private static boolean same(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}

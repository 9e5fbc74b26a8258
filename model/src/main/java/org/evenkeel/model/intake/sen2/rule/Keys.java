package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Entry;
import org.evenkeel.model.intake.sen2.Item;

/** What tells one person from another, as whole numbers; 0 when it is not known. */
final class Keys {

    private static final long PRIME = 0x100000001B3L;
    private static final long START = 0xCBF29CE484222325L;

    private Keys() {}

    /** A UPN, exactly. */
    static long upn(Entry person) {
        String text = person.text(Item.UPN);
        if (!Forms.isUpn(text)) {
            return 0;
        }
        long key = Character.digit(text.charAt(0), 36);
        for (int i = 1; i < text.length(); i++) {
            key = key * 36 + Character.digit(text.charAt(i), 36);
        }
        return key;
    }

    /** A unique learner number, exactly. */
    static long uln(Entry person) {
        String text = person.text(Item.ULN);
        return Forms.isDigits(text, 10, 10) ? Long.parseLong(text) : 0;
    }

    /** Both names and the date of birth, mixed into 64 bits: two that differ collide once in a nation of nations. */
    static long nameAndBirth(Entry person) {
        if (person.lacks(Item.SURNAME) || person.lacks(Item.FORENAME) || person.lacks(Item.BIRTH_DATE)) {
            return 0;
        }
        long hash = START;
        hash = mix(hash, person.text(Item.SURNAME));
        hash = mix(hash, person.text(Item.FORENAME));
        hash = mix(hash, person.text(Item.BIRTH_DATE));
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    private static long mix(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        }
        mixed = (mixed ^ 0x1F) * PRIME;
        return mixed ^ (mixed >>> 29);
    }
}

package org.evenkeel.model.intake.sen2.sample;

import java.util.List;

/** Names, numbers and postcodes that belong to nobody, and to no two children of one return. */
final class Names {

    private static final List<String> FIRST = List.of(
            "Ash", "Black", "Brack", "Bram", "Cinder", "Clover", "Copper", "Dapple", "Elder", "Fern", "Flint", "Gorse",
            "Hazel", "Heather", "Holly", "Ivy", "Juniper", "Larch", "Linden", "Maple", "Marsh", "Meadow", "Moss", "Oak",
            "Pebble", "Quill", "Reed", "Rowan", "Rush", "Sedge", "Sorrel", "Teasel", "Thistle", "Thorn", "Wether",
            "Willow", "Wren", "Yarrow", "Yew", "Zephyr");
    private static final List<String> MIDDLE = List.of(
            "ber", "bro", "cot", "den", "der", "ed", "el", "en", "er", "fen", "fil", "gar", "gil", "ham", "hol", "in",
            "kel", "ken", "lan", "len", "lin", "lo", "mar", "mer", "mon", "nel", "or", "ra", "ren", "ri", "rol", "sel",
            "shel", "ter", "thel", "ti", "ver", "vin", "wel", "win");
    private static final List<String> LAST = List.of(
            "bank", "beck", "bourne", "bridge", "brook", "bury", "by", "combe", "dale", "den", "down", "feather",
            "field", "fold", "ford", "gate", "grove", "hall", "hill", "hurst", "ing", "land", "ley", "low", "mead",
            "mere", "mill", "moor", "more", "pike", "ridge", "shaw", "side", "stone", "thorpe", "ton", "tree", "well",
            "wick", "wood");
    private static final List<String> FORENAMES = List.of(
            "Ada", "Aidan", "Alma", "Anwen", "Asa", "Beck", "Bryn", "Cai", "Cleo", "Corin", "Dara", "Eben", "Eira",
            "Elio", "Esme", "Fay", "Finn", "Greta", "Hana", "Idris", "Ines", "Iona", "Jem", "Jory", "Kit", "Lark",
            "Leo", "Lior", "Lowen", "Mabli", "Maren", "Mika", "Nell", "Nia", "Odin", "Orla", "Otis", "Perran", "Piran",
            "Rafe", "Remi", "Rhos", "Rio", "Rosa", "Sana", "Seren", "Sol", "Tala", "Tamsin", "Tegan", "Theo", "Una",
            "Vida", "Wilf", "Wyn", "Yara", "Zadie", "Zain", "Zeno", "Zora");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private Names() {}

    static String surname(int number) {
        return FIRST.get(number % 40) + MIDDLE.get(number / 40 % 40) + LAST.get(number / 1600 % 40);
    }

    static String forename(int number) {
        return FORENAMES.get((number * 7 % 64_000 + number / 64_000) % 60);
    }

    /** A unique pupil number with its right check letter, of a school number that no school has. */
    static String upn(String authority, int number) {
        String digits = authority + "9" + String.valueOf(100_000_000 + number).substring(1);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return CHECK_LETTERS.charAt(sum % 23) + digits;
    }

    static String uln(int number) {
        return String.valueOf(9_000_000_000L + number);
    }

    /** ZZ99 is no place. */
    static String postcode(int number) {
        return "ZZ99 " + number % 10 + LETTERS.charAt(number / 10 % 20) + LETTERS.charAt(number / 200 % 20);
    }

    static String urn(int number) {
        return String.valueOf(990_000 + number);
    }

    static String ukprn(int number) {
        return String.valueOf(19_990_000 + number);
    }
}

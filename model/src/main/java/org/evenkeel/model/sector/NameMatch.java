package org.evenkeel.model.sector;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two names of places are. */
final class NameMatch {

    /** Names further apart than this are not suggested: about a third of the letters wrong. */
    static final double NEAR = 0.36;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Words that say what kind of council it is rather than which. */
    private static final Set<String> KIND_WORDS = Set.of(
            "authority",
            "borough",
            "city",
            "council",
            "county",
            "district",
            "metropolitan",
            "of",
            "royal",
            "the",
            "unitary",
            "upon");

    private NameMatch() {}

    /** Lower case, no accents or punctuation, "and" for an ampersand, single spaces. */
    static String plain(String name) {
        var plain = new StringBuilder(name.length() + 4);
        String text = isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("");
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(c);
            } else if (c == '&') {
                space(plain).append("and ");
            } else if (c != '\'' && c != '\u2019' && c != '.') {
                space(plain);
            }
        }
        return plain.toString().strip();
    }

    private static StringBuilder space(StringBuilder text) {
        boolean wanted = !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
        return wanted ? text.append(' ') : text;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The plain name without the words that say what kind of council it is. */
    static String core(String name) {
        String plain = plain(name).replace("london borough", "");
        String core =
                words(plain).stream().filter(word -> !KIND_WORDS.contains(word)).collect(Collectors.joining(" "));
        return core.isEmpty() ? plain.strip() : core;
    }

    /**
     * How far one plain name is from another: 0 the same, 1 nothing in common.
     *
     * <p>The smaller of the share of letters to change and, when whole words are shared, a weighting of the words that
     * are not, so that "wiltshre", "somerset north" and "kensington" all find their place.
     */
    static double distance(String typed, String known) {
        double letters = (double) edits(typed, known) / Math.max(typed.length(), known.length());
        List<String> typedWords = words(typed);
        List<String> knownWords = words(known);
        long shared = typedWords.stream()
                .filter(word -> word.length() > 2 && !KIND_WORDS.contains(word))
                .filter(word -> knownWords.stream().anyMatch(other -> other.equals(word) || isStart(word, other)))
                .count();
        if (shared == 0) {
            return letters;
        }
        // Words typed that the name has count more than words of the name that were left out.
        double typedMissed = 1 - (double) shared / typedWords.size();
        double knownMissed = 1 - (double) shared / Math.max(shared, knownWords.size());
        return Math.min(letters, typedMissed * 0.4 + knownMissed * 0.2 + letters * 0.1);
    }

    private static boolean isStart(String word, String other) {
        return word.length() >= 4 && other.startsWith(word);
    }

    private static List<String> words(String plain) {
        return Arrays.stream(plain.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Letters to insert, delete, replace or swap with a neighbour (optimal string alignment). */
    private static int edits(String from, String to) {
        int[][] distance = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            distance[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            distance[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int best = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
                best = Math.min(best, distance[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    best = Math.min(best, distance[i - 2][j - 2] + 1);
                }
                distance[i][j] = best;
            }
        }
        return distance[from.length()][to.length()];
    }
}

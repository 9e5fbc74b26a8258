package org.evenkeel.model.planfile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words that a mistyped one may have meant. */
final class Near {

    private static final int MOST_LISTED = 16;

    private Near() {}

    /** The words that are near, nearest first; at most three. */
    static List<String> nearest(String typed, Collection<String> words) {
        int best = words.stream().mapToInt(word -> distance(typed, word)).min().orElse(0);
        return words.stream()
                .filter(word -> distance(typed, word) <= Math.min(best + 1, (word.length() + 1) / 3))
                .sorted(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(word -> word))
                .limit(3)
                .toList();
    }

    /** A sentence that helps: the nearest words, or all of them if none is near. */
    static String help(String typed, Collection<String> words) {
        List<String> nearest = nearest(typed, words);
        if (!nearest.isEmpty()) {
            return "Did you mean " + quoted(nearest) + "?";
        }
        if (words.isEmpty()) {
            return "There is none that could be meant.";
        }
        String some = words.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return "Expected one of: " + some + (words.size() > MOST_LISTED ? ", and others." : ".");
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" or "));
    }

    /** Letters to insert, delete or replace, whatever their case; a word that begins with all of another is near it. */
    private static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        String b = to.toLowerCase(Locale.ROOT);
        if (a.length() >= 4 && (b.startsWith(a) || a.startsWith(b))) {
            return 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

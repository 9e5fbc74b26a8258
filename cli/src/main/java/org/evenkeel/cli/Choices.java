package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads options that name several things, divided by commas; what cannot be read becomes a fault. */
final class Choices {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})(?:\\.\\.(\\d{1,4}))?");

    private final Faults faults;

    Choices(Faults faults) {
        this.faults = faults;
    }

    /** Whole numbers such as {@code 2018..2023} or {@code 1,2,5}, each once and in order. */
    List<Integer> years(String option, @Nullable String text, String otherwise, int least, int most) {
        List<Integer> years = new ArrayList<>();
        for (String part : (text == null ? otherwise : text).split(",", -1)) {
            Matcher span = SPAN.matcher(part.strip());
            int first = span.matches() ? Integer.parseInt(span.group(1)) : most + 1;
            int last = span.matches() && span.group(2) != null ? Integer.parseInt(span.group(2)) : first;
            if (first < least || last > most || last < first) {
                faults.add(option + " wants years from " + least + " to " + most + " such as " + otherwise + ", not \""
                        + part.strip() + "\".");
            } else {
                IntStream.rangeClosed(first, last).forEach(years::add);
            }
        }
        return years.stream().distinct().sorted().toList();
    }

    /** Some of several things by their words; all of them when the option was not given. */
    <T> List<T> some(String option, @Nullable String text, List<T> all, Function<T, String> code) {
        if (text == null) {
            return all;
        }
        List<String> asked = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String word = part.strip();
            Optional<T> found =
                    all.stream().filter(one -> code.apply(one).equals(word)).findFirst();
            if (found.isEmpty()) {
                faults.add(option + " does not know \"" + word + "\": it knows "
                        + all.stream().map(code).collect(Collectors.joining(", ")) + ".");
            }
            asked.add(word);
        }
        return all.stream().filter(one -> asked.contains(code.apply(one))).toList();
    }
}

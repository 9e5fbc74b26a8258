package org.evenkeel.model.intake.sen2.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is counted in a return, in plans, requests or assessments. What each means, where that is from and how sure it is are
 * data, in {@code reference/sen2-return/measures.csv}, with a page in {@code docs/method/measures.md}.
 */
public enum Measure {
    PLANS,
    NEW_PLANS,
    CEASED,
    CEASED_YOUNG,
    CEASED_NEET,
    CEASED_NOT_NEET,
    CEASED_CHILD,
    REQUESTS,
    AGREED,
    REFUSED,
    UNDECIDED,
    WITHDRAWN,
    SIX_WEEKS,
    IN_SIX_WEEKS,
    OVER_SIX_WEEKS,
    NO_SIX_WEEKS,
    ASSESSMENTS,
    ISSUED,
    NOT_ISSUED,
    ASSESSMENT_WITHDRAWN,
    TIMED,
    IN_TWENTY,
    OVER_TWENTY,
    OVER_YEAR,
    EXCEPTED,
    EXCEPTED_IN_TWENTY,
    EXCEPTED_LATE,
    TIMED_PLAIN,
    IN_TWENTY_PLAIN,
    LATE_PLAIN;

    /** Every measure, in the order of tables. */
    public static final List<Measure> ALL = List.of(values());

    private static final Map<Measure, Facts> FACTS = read();

    /** The code used in files, such as {@code new-plans}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Plain words for a table's row. */
    public String label() {
        return facts().label();
    }

    /** When something is counted. */
    public String definition() {
        return facts().definition();
    }

    /** Which table or statement the definition is from. */
    public String source() {
        return facts().source();
    }

    /** How sure the definition is. */
    public Basis basis() {
        return facts().basis();
    }

    /** The measures that add up to it; none where it is in no sum. */
    List<Measure> parts() {
        return facts().parts();
    }

    /** What it is divided by, all together first. */
    public Set<Breakdown> breakdowns() {
        return facts().breakdowns();
    }

    /** What it is divided by in what may be shown: for some all together only, since the rest would give too much away. */
    public Set<Breakdown> released() {
        return facts().isReleasedWhole() ? Set.of(Breakdown.ALL) : breakdowns();
    }

    private Facts facts() {
        return Objects.requireNonNull(FACTS.get(this));
    }

    /** How sure a definition is. */
    public enum Basis {
        STRUCTURE("follows from the specification"),
        GUIDE("follows from the department's guide or published tables"),
        HOUSE("our own reading");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }

    private record Facts(
            String label,
            List<Measure> parts,
            Set<Breakdown> breakdowns,
            boolean isReleasedWhole,
            String definition,
            String source,
            Basis basis) {}

    private static Map<Measure, Facts> read() {
        Map<Measure, Facts> facts = new EnumMap<>(Measure.class);
        try (var stream = Objects.requireNonNull(
                        Measure.class.getResourceAsStream("/reference/sen2-return/measures.csv"),
                        "the build is broken");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> facts.put(valueOf(row.getField("measure")), facts(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    private static Facts facts(NamedCsvRecord row) {
        Set<Breakdown> breakdowns = Stream.concat(
                        Stream.of(Breakdown.ALL),
                        words(row.getField("breakdowns")).map(Breakdown::ofCode))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Facts(
                row.getField("label"),
                words(row.getField("parts")).map(Measure::valueOf).toList(),
                breakdowns,
                row.getField("released").equals("all only"),
                row.getField("definition"),
                row.getField("source"),
                Basis.valueOf(row.getField("basis")));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}

package org.evenkeel.model.finance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenkeel.model.sector.Source;

/**
 * A kind of agreement between a council and the department about its deficit, from {@code reference/agreements}: what such
 * agreements ask in general. What one council has agreed is in its management plan, as conditions.
 *
 * @param code the word used in files
 * @param title what it is called
 * @param from the first day of the programme; empty for none
 * @param until the last; empty while it goes on
 * @param money what is paid, in a sentence
 * @param source where that is said
 * @param standing how well it is known
 * @param note what a reader must know
 * @param terms what it asks
 */
public record AgreementKind(
        String code,
        String title,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String money,
        Source source,
        Standing standing,
        String note,
        List<Term> terms) {

    private static final String FOLDER = "/reference/agreements/";
    private static final List<AgreementKind> ALL = load();

    /**
     * What such an agreement asks.
     *
     * @param id a stable word
     * @param title what is required
     * @param measure {@code in-year}, {@code cumulative}, {@code plans}, or {@code judgement} where no number tells
     * @param limit in words
     * @param when in words
     * @param evidence what shows it
     * @param source where that is said
     * @param standing how well it is known
     */
    public record Term(
            String id,
            String title,
            String measure,
            String limit,
            String when,
            String evidence,
            Source source,
            Standing standing) {}

    /** Keeps its own copy. */
    public AgreementKind {
        terms = List.copyOf(terms);
    }

    /** Every kind. */
    public static List<AgreementKind> all() {
        return ALL;
    }

    /** The kind of a code. */
    public static Optional<AgreementKind> find(String code) {
        return ALL.stream().filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Whether the programme goes on on a day. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static List<AgreementKind> load() {
        List<AgreementKind> kinds = new ArrayList<>();
        read("kinds.csv", row -> {
            String code = row.getField("agreement");
            List<Term> terms = new ArrayList<>();
            read("conditions.csv", term -> {
                if (term.getField("agreement").equals(code)) {
                    terms.add(term(term));
                }
            });
            kinds.add(new AgreementKind(
                    code,
                    row.getField("title"),
                    date(row.getField("from")),
                    date(row.getField("until")),
                    row.getField("money"),
                    Source.of(row.getField("source").isEmpty() ? "none" : row.getField("source"), ""),
                    standing(row),
                    row.getField("note"),
                    terms));
        });
        return List.copyOf(kinds);
    }

    private static Term term(NamedCsvRecord row) {
        return new Term(
                row.getField("id"),
                row.getField("title"),
                row.getField("measure"),
                row.getField("limit"),
                row.getField("when"),
                row.getField("evidence"),
                Source.of(row.getField("source"), ""),
                standing(row));
    }

    private static Standing standing(NamedCsvRecord row) {
        return List.of(Standing.values()).stream()
                .filter(each -> each.code().equals(row.getField("standing")))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static void read(String file, Consumer<NamedCsvRecord> each) {
        InputStream stream =
                Objects.requireNonNull(AgreementKind.class.getResourceAsStream(FOLDER + file), "the build is broken");
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.evenkeel.model.intake.sen2.clock;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How long the law gives for one step, from {@code reference/sen2-return/deadlines.csv}.
 *
 * @param step the step
 * @param what what is to be done, as an order
 * @param amount how many of the unit
 * @param isMonths whether months are meant; otherwise days, of which every one counts
 * @param law the provision
 * @param inForce since when
 */
public record Deadline(Step step, String what, int amount, boolean isMonths, String law, LocalDate inForce) {

    /** A step that the law gives a time for. */
    public enum Step {
        /** From a request to the decision whether to assess. */
        DECIDE,
        /** From a request to the decision to issue no plan. */
        REFUSE,
        /** From a request to the final plan. */
        ISSUE,
        /** From a plan, or its last review, to the next. */
        REVIEW,
        /** From a review meeting to the decision. */
        AFTER_REVIEW,
        /** From a review meeting to the notice of what is to be changed, where the plan is to be amended. */
        AMEND_NOTICE,
        /** From that notice to the final amended plan. */
        AMENDED,
        /** A day that the return gives itself, or that follows from the age. */
        PHASE_TRANSFER
    }

    /** The last day on time, the day that it starts on being day 0. */
    public LocalDate due(LocalDate start) {
        return isMonths ? start.plusMonths(amount) : start.plusDays(amount);
    }

    /** The deadlines in force on a day. */
    static Map<Step, Deadline> on(LocalDate day) {
        Map<Step, Deadline> found = new EnumMap<>(Step.class);
        InputStream stream = Objects.requireNonNull(
                Deadline.class.getResourceAsStream("/reference/sen2-return/deadlines.csv"), "the build is broken");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                var deadline = new Deadline(
                        Step.valueOf(row.getField("clock")),
                        row.getField("what"),
                        Integer.parseInt(row.getField("amount")),
                        row.getField("unit").equals("months"),
                        row.getField("law"),
                        LocalDate.parse(row.getField("in_force_from")));
                if (!deadline.inForce().isAfter(day)) {
                    found.put(deadline.step(), deadline);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}

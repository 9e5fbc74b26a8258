package org.evenkeel.model.intake.transitions;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.caseload.transitions.People;
import org.evenkeel.model.caseload.transitions.Transition;
import org.evenkeel.model.caseload.transitions.Transitions;
import org.evenkeel.model.caseload.transitions.UnitCosts;
import org.evenkeel.model.caseload.transitions.ValidStates;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * The files of the field's open projection (witan.send): transitions, population, valid states and costs. They are laid
 * out as {@code docs/guide/transitions-files.md} says.
 */
public final class TransitionFiles {

    private TransitionFiles() {}

    /**
     * Reads the files of a forecast: what they hold, or every fault in all of them.
     *
     * @param costs null if there are none
     */
    public static Loaded<AnnualData> read(Path transitions, Path population, Path validStates, @Nullable Path costs) {
        Faults ofStates = faults(validStates);
        ValidStatesReader statesReader = new ValidStatesReader(ofStates);
        Optional<ValidStates> states = statesReader.read(validStates);
        Optional<Known> known = statesReader.known();
        Faults ofTransitions = faults(transitions);
        TransitionsReader transitionsReader = new TransitionsReader(ofTransitions, states, known);
        Optional<Transitions> children = transitionsReader.read(transitions);
        Faults ofPeople = faults(population);
        PeopleReader peopleReader = new PeopleReader(ofPeople);
        Optional<People> people = peopleReader.read(population);
        known.ifPresent(names -> peopleReader.check(transitionsReader.years().navigableKeySet(), names));
        children.ifPresent(peopleReader::checkStarts);
        List<Issue> issues = new ArrayList<>(ofTransitions.all());
        issues.addAll(ofPeople.all());
        issues.addAll(ofStates.all());
        Optional<UnitCosts> prices = Optional.empty();
        if (costs != null) {
            Faults ofCosts = faults(costs);
            prices = new UnitCostsReader(ofCosts, states, known).read(costs);
            issues.addAll(ofCosts.all());
        }
        if (issues.stream().anyMatch(Issue::isError)) {
            return Loaded.failed(issues);
        }
        return Loaded.of(
                new AnnualData(children.orElseThrow(), states.orElseThrow(), people.orElseThrow(), prices), issues);
    }

    /**
     * Transitions as the text of a {@code transitions.csv}: read again they are the same, and what was read from a file
     * without needless blanks and quotation marks is written as the same bytes.
     */
    public static String write(Transitions transitions) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(TransitionsReader.COLUMNS);
            for (Transition row : transitions.rows()) {
                csv.writeRecord(
                        String.valueOf(row.year()),
                        row.from().setting(),
                        row.from().need(),
                        String.valueOf(row.from().academicYear()),
                        row.to().setting(),
                        row.to().need(),
                        String.valueOf(row.to().academicYear()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Faults faults(Path path) {
        return new Faults(String.valueOf(path.getFileName()));
    }
}

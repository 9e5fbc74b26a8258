package org.evenkeel.model.intake.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.sample.FaultPlanter;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML, the tables of COLLECT and the department's template say the same, with and without faults. */
final class ThreeFormatsTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheSameReturnAndFindingsInThreeFormatsWithAndWithoutFaults() throws IOException {
        for (int seed = 1; seed <= 4; seed++) {
            for (int year : List.of(2023, 2026)) {
                Sen2Return legal = SyntheticCouncil.of(60, seed, Math.max(year, 2025), "201")
                        .inYear(year);
                assertSameInThreeFormats(legal);
                // In tables the word true is a flag, and a number loses the noughts before it: no faults there.
                List<Person> faulty = FaultPlanter.plant(legal, 40, seed).value().persons().stream()
                        .map(person -> describe(person).contains("=true")
                                ? legal.persons().get(person.order() - 1)
                                : person)
                        .toList();
                assertSameInThreeFormats(new Sen2Return(legal.layout(), legal.header(), faulty));
            }
        }
    }

    private void assertSameInThreeFormats(Sen2Return made) throws IOException {
        Path xml = folder.resolve("return.xml");
        try (var out = Files.newBufferedWriter(xml)) {
            XmlWriter.write(made, out);
        }
        Path tables = Files.createTempDirectory(folder, "csv");
        BladeWriter.write(made, tables, LocalDate.of(2026, 2, 3));
        Path workbook = folder.resolve("return.xlsx");
        TemplateWriter.write(made, workbook);
        Sen2Return fromXml = Sen2Reader.read(xml).get();
        for (Path other : List.of(tables, workbook)) {
            Sen2Return read = Sen2Reader.read(other).get();
            for (int i = 0; i < fromXml.persons().size(); i++) {
                assertThat(describe(read.persons().get(i)))
                        .isEqualTo(describe(fromXml.persons().get(i)));
            }
            assertThat(read).isEqualTo(fromXml);
        }
        assertThat(findings(workbook)).containsExactlyInAnyOrderElementsOf(findings(xml));
        assertThat(findings(tables)).containsExactlyInAnyOrderElementsOf(findings(xml));
    }

    static List<String> findings(Path file) {
        List<Finding> found = new ArrayList<>();
        var checker = Checker.of(found::add);
        assertThat(Sen2Reader.read(file, checker)).isEmpty();
        checker.end();
        // Where something stands depends on the format.
        return found.stream()
                .map(one -> one.rule() + " " + one.path() + " " + one.child() + " " + one.value())
                .toList();
    }

    /** Every item with what it holds: these children do not exist. */
    private static String describe(Person person) {
        StringBuilder text = new StringBuilder();
        for (Group group : Group.values()) {
            Edits.groups(person, group)
                    .forEach(entry -> group.items().stream()
                            .filter(entry::has)
                            .forEach(item -> text.append(item.path())
                                    .append('=')
                                    .append(entry.text(item))
                                    .append('\n')));
        }
        return text.append(person.oddities().stream()
                        .map(odd -> odd.kind() + " " + odd.element())
                        .toList())
                .toString();
    }
}

package org.evenkeel.model.intake.sen2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.sample.FaultPlanter;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of COLLECT give the same return as the XML, and tables that do not fit are refused in one sentence. */
final class BladeReaderTest {

    @TempDir
    private Path folder;

    private Sen2Return write(int year) throws IOException {
        Sen2Return made =
                SyntheticCouncil.of(40, year, Math.max(year, 2025), "201").inYear(year);
        BladeWriter.write(made, folder, LocalDate.of(year, 2, 3));
        return made;
    }

    @Test
    void givesTheSameReturnAsTheXmlInEveryYear() throws IOException {
        for (int year : List.of(2023, 2024, 2025, 2026, 2027)) {
            Sen2Return made = write(year);
            Path xml = folder.resolve("return.xml");
            try (var out = Files.newBufferedWriter(xml)) {
                XmlWriter.write(made, out);
            }
            assertThat(Sen2Reader.read(folder).get())
                    .isEqualTo(made)
                    .isEqualTo(Sen2Reader.read(xml).get());
            clear();
        }
    }

    @Test
    void keepsFaultsForTheRulesToFind() throws IOException {
        Sen2Return legal = SyntheticCouncil.of(200, 3, 2026, "201").inYear(2026);
        Sen2Return faulty = FaultPlanter.plant(legal, 60, 3).value();
        BladeWriter.write(faulty, folder, LocalDate.of(2026, 2, 3));
        assertThat(Sen2Reader.read(folder).get().persons()).hasSameSizeAs(faulty.persons());
    }

    @Test
    void readsDatesFlagsAndSerialNumbersAsCollectWritesThem() throws IOException {
        Sen2Return made = write(2026);
        assertThat(Files.readString(table("person"))).contains(" 00:00:00", "-Sep-");
        change("sen2", text -> text.replace(",001,", ",1,"));
        change("requests", text -> text.replaceAll(",0,0,(\\w*)\\R", ",false,false,$1\n"));
        assertThat(Sen2Reader.read(folder).get()).isEqualTo(made);
    }

    @Test
    void tellsOfAColumnThatNobodyReadsOnceAndWhere() throws IOException {
        write(2026);
        change("senneed", text -> text.replace("sentyperank", "severity"));
        change("sen2", text -> text.replace("softwarecode", "shoesize"));
        List<Finding> found = new ArrayList<>();
        var checker = Checker.of(found::add);
        assertThat(Sen2Reader.read(folder, checker)).isEmpty();
        checker.end();
        assertThat(found)
                .filteredOn(finding -> finding.rule().equals("D-064"))
                .extracting(Finding::path, Finding::line)
                .containsExactlyInAnyOrder(tuple("SENneed.severity", 2), tuple("Header.shoesize", 2));
        assertThat(found)
                .filteredOn(finding -> finding.module().equals("Header"))
                .extracting(Finding::child)
                .containsOnly(0);
    }

    @Test
    void refusesAColumnThatComesTwice() throws IOException {
        write(2026);
        change("senneed", text -> text.replace("sentyperank", "sentype"));
        assertThat(refusal().rule()).isEqualTo("column-twice");
    }

    @Test
    void refusesRaggedRows() throws IOException {
        write(2026);
        change("person", text -> text + "99,201\n");
        assertThat(refusal().rule()).isEqualTo("row-ragged");
        assertThat(refusal().message()).contains("table person", "2 fields");
    }

    @Test
    void refusesTablesThatDoNotFitTogether() throws IOException {
        write(2026);
        change("requests", text -> text.replaceFirst("(?m)^(\\d+,201,\\d+,1),\\d+,", "$1,99999,"));
        assertThat(refusal().message()).contains("Requests", "Person", "not there");
    }

    @Test
    void refusesKeysThatComeTwice() throws IOException {
        write(2026);
        change("person", text -> text + text.lines().reduce((_, last) -> last).orElseThrow() + "\n");
        assertThat(refusal().rule()).isEqualTo("key-repeated");
    }

    @Test
    void refusesAFolderWithoutATableOrAKey() throws IOException {
        write(2026);
        change("senneed", text -> text.replace("activeplanstableid", "something"));
        assertThat(refusal().message()).contains("no column activeplanstableid");
        Files.delete(table("senneed"));
        assertThat(refusal().message()).contains("no table senneed");
    }

    @Test
    void refusesAnotherEncoding() throws IOException {
        write(2026);
        Files.write(
                table("person"), (Files.readString(table("person")) + "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal().rule()).isEqualTo("wrong-encoding");
    }

    private Issue refusal() {
        Loaded<Sen2Return> read = Sen2Reader.read(folder);
        assertThat(read.value()).isNull();
        return read.issues().getFirst();
    }

    private void change(String table, UnaryOperator<String> change) throws IOException {
        Files.writeString(table(table), change.apply(Files.readString(table(table))));
    }

    private Path table(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("_" + name + ".csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}

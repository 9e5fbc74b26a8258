package org.evenkeel.model.intake.sen2.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.Edits;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.link.CouncilSecret;
import org.evenkeel.model.intake.sen2.rule.Checked;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FindingRegisterTest {

    private static final Sen2Return COUNCIL =
            SyntheticCouncil.of(20, 3, 2026, "201").inYear(2026);
    private static final CouncilSecret SECRET = CouncilSecret.of(new byte[CouncilSecret.BYTES]);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @TempDir
    private Path folder;

    /** The first child's ethnicity is no code. */
    private static Sen2Return faulty(String ethnicity) {
        List<Person> persons = new ArrayList<>(COUNCIL.persons());
        persons.set(0, Edits.with(persons.getFirst(), Item.ETHNICITY, 1, ethnicity));
        return new Sen2Return(COUNCIL.layout(), COUNCIL.header(), persons);
    }

    /** The same with the persons in the opposite order and numbered anew. */
    private static Sen2Return turned(Sen2Return given) {
        List<Person> persons = given.persons().reversed();
        List<Person> numbered = IntStream.range(0, persons.size())
                .mapToObj(i -> new Person(
                        i + 1,
                        persons.get(i).cells(),
                        persons.get(i).requests(),
                        persons.get(i).oddities()))
                .toList();
        return new Sen2Return(given.layout(), given.header(), numbered);
    }

    private static FindingRegister after(FindingRegister before, LocalDate day, Sen2Return given) {
        Tracker tracker = new Tracker(SECRET);
        Checker checker = Checker.of(tracker::add);
        given.tell(tracker.and(checker));
        Checked checked = checker.end();
        return before.after(Check.of(day, "201", 2026, false, false, checked), tracker.found());
    }

    private static FindingRegister explained(FindingRegister before) {
        KnownFinding one = before.findings().getFirst();
        Found found = new Found(
                one.keys(),
                new Finding(
                        one.rule(), one.severity(), one.module(), one.item(), 1, 0, one.value(), one.message(), ""));
        return new FindingRegister(
                List.of(found.as(
                        Standing.EXPLAINED,
                        one.since(),
                        one.seen(),
                        Optional.of(new Note("the family asked for it", "data officer", DAY)))),
                before.checks());
    }

    @Test
    void keepsANoteWhereverTheChildStandsInTheNextFile() {
        FindingRegister first = after(FindingRegister.EMPTY, DAY, faulty("QQQQ"));
        assertThat(first.findings()).hasSize(1);
        assertThat(first.checks().getFirst().fresh()).isEqualTo(1);
        FindingRegister next = after(explained(first), DAY.plusDays(7), turned(faulty("QQQQ")));
        KnownFinding one = next.findings().getFirst();
        assertThat(one.standing()).isEqualTo(Standing.EXPLAINED);
        assertThat(one.child()).isEqualTo(COUNCIL.persons().size());
        assertThat(one.since()).isEqualTo(DAY);
        assertThat(next.checks().getLast().explained()).isEqualTo(1);
        assertThat(next.checks().getLast().fresh()).isZero();
    }

    @Test
    void knowsAChildAgainByTheUpnWhenTheNameHasChanged() {
        FindingRegister first = after(FindingRegister.EMPTY, DAY, faulty("QQQQ"));
        Sen2Return given = faulty("QQQQ");
        List<Person> persons = new ArrayList<>(given.persons());
        persons.set(0, Edits.with(persons.getFirst(), Item.SURNAME, 1, "Otherwise"));
        FindingRegister next =
                after(explained(first), DAY.plusDays(7), new Sen2Return(given.layout(), given.header(), persons));
        assertThat(next.findings()).hasSize(1);
        assertThat(next.findings().getFirst().standing()).isEqualTo(Standing.EXPLAINED);
    }

    @Test
    void opensAFindingAgainWhenAnotherValueStandsThere() {
        FindingRegister first = after(FindingRegister.EMPTY, DAY, faulty("QQQQ"));
        FindingRegister next = after(explained(first), DAY.plusDays(7), faulty("ZZZZ"));
        assertThat(next.findings().getFirst().standing()).isEqualTo(Standing.OPEN);
        assertThat(next.findings().getFirst().note()).isPresent();
        assertThat(next.checks().getLast().reopened()).isEqualTo(1);
    }

    @Test
    void callsFixedOnlyWhatWasLookedFor() {
        FindingRegister first = after(FindingRegister.EMPTY, DAY, faulty("QQQQ"));
        FindingRegister unasked = first.after(new Check(DAY.plusDays(1), "201", 2026, Set.of()), List.of());
        assertThat(unasked.findings().getFirst().standing()).isEqualTo(Standing.OPEN);
        FindingRegister next = after(unasked, DAY.plusDays(2), COUNCIL);
        assertThat(next.findings().getFirst().standing()).isEqualTo(Standing.FIXED);
        assertThat(next.checks()).extracting(CheckCount::fixed).containsExactly(0, 0, 1);
        FindingRegister back = after(next, DAY.plusDays(3), faulty("QQQQ"));
        assertThat(back.findings()).hasSize(1);
        assertThat(back.checks().getLast().fresh()).isEqualTo(1);
    }

    @Test
    void refusesAnotherAuthorityAndAnEarlierYear() {
        FindingRegister first = after(FindingRegister.EMPTY, DAY, COUNCIL);
        assertThat(first.refuses(new Check(DAY, "202", 2026, Set.of())))
                .hasValueSatisfying(why -> assertThat(why).contains("202"));
        assertThat(first.refuses(new Check(DAY, "201", 2025, Set.of()))).isPresent();
        assertThat(first.refuses(new Check(DAY, "201", 2027, Set.of()))).isEmpty();
    }

    @Test
    void comesBackFromItsFileAsItWasAndHoldsNobody() throws IOException {
        Path file = folder.resolve("notes.csv");
        FindingRegister register = explained(after(FindingRegister.EMPTY, DAY, faulty("=QQQ")));
        RegisterFile.update(file, DAY, _ -> Loaded.of(register));
        FindingRegister back = RegisterFile.read(file, DAY).get();
        assertThat(back.checks()).isEqualTo(register.checks());
        assertThat(back.findings().getFirst().keys())
                .isEqualTo(register.findings().getFirst().keys());
        assertThat(back.findings().getFirst().note())
                .isEqualTo(register.findings().getFirst().note());
        assertThat(back.findings().getFirst().value()).isEqualTo("'=QQQ");
        Person child = COUNCIL.persons().getFirst();
        assertThat(Files.readString(file))
                .doesNotContain(child.text(Item.SURNAME), child.text(Item.UPN), child.text(Item.BIRTH_DATE));
    }

    @Test
    void tellsEveryFaultOfItsFilesAtOnceAndLeavesThemAsTheyAre() throws IOException {
        Path file = folder.resolve("notes.csv");
        Sen2Return given = faulty("QQQQ");
        RegisterFile.update(file, DAY, before -> Loaded.of(after(before, DAY, given)));
        String row = Files.readAllLines(file).get(1);
        Files.writeString(
                file,
                Files.readString(file)
                        + row.replace(",open,,,,", ",explained,,,,") + "\n"
                        + row.replace(",open,,,,", ",perhaps,see A123456789012,officer,2027-01-01,") + "\n");
        Files.writeString(RegisterFile.checksOf(file), "date,authority\n");
        String asItWas = Files.readString(file);
        Loaded<FindingRegister> updated = RegisterFile.update(file, DAY, Loaded::of);
        assertThat(updated.errors().stream().map(Issue::text).toList().toString())
                .contains(
                        "there twice",
                        "wants a note",
                        "perhaps",
                        "looks like a UPN",
                        "after the day",
                        "no column year");
        assertThat(Files.readString(file)).isEqualTo(asItWas);
    }

    @Test
    void losesNothingWhenChecksRunAtOnce() {
        Path file = folder.resolve("notes.csv");
        List<CompletableFuture<Void>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    try {
                        RegisterFile.update(file, DAY, before -> Loaded.of(after(before, DAY, faulty("Q" + i))));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .toList();
        all.forEach(CompletableFuture::join);
        FindingRegister register = RegisterFile.read(file, DAY).get();
        assertThat(register.checks()).hasSize(8);
        assertThat(register.findings()).hasSize(1);
    }
}

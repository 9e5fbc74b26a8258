package org.evenkeel.model.intake.sen2.link;

import static org.evenkeel.model.intake.sen2.link.Invented.UPN;
import static org.evenkeel.model.intake.sen2.link.Invented.child;
import static org.evenkeel.model.intake.sen2.link.Invented.request;
import static org.evenkeel.model.intake.sen2.link.Invented.sen2;
import static org.evenkeel.model.intake.sen2.link.Invented.with;
import static org.evenkeel.model.intake.sen2.link.Invented.withRequests;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.link.Question.Kind;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.evenkeel.model.sector.Placement;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeidentifierTest {

    private static final String START = "2021-05-10";

    @Test
    void nothingThatIdentifiesAChildPasses() {
        for (int year : SyntheticCouncil.of(300, 1, 2026, "201").years()) {
            Sen2Return given = SyntheticCouncil.of(300, 1, 2026, "201").inYear(year);
            String kept =
                    Deidentifier.of(given, Invented.SECRET, Invented.REGISTER).toString();
            for (Person person : given.persons()) {
                for (Item item :
                        List.of(Item.SURNAME, Item.FORENAME, Item.BIRTH_DATE, Item.POSTCODE, Item.UPN, Item.ULN)) {
                    String value = person.text(item);
                    assertFalse(!value.isEmpty() && kept.contains(value), item + " passed");
                }
            }
        }
    }

    @Test
    void keepsAgeInMonthsAndTheSchoolYearOfBirth() {
        DeidentifiedChild kept = kept(child(1, "Ashbank", UPN, START));
        // 20 March 2014 to 15 January 2026.
        assertEquals(141, kept.ageMonths());
        assertEquals(2014, kept.cohort());
    }

    @Test
    void spellingOfANameDoesNotChangeItsKeyAndAnotherSecretDoes() {
        String key = kept(child(1, "O\u2019Brien-Lloyd", "", START)).nameKey();
        assertEquals(key, kept(child(1, "OBRIEN LLOYD", "", START)).nameKey());
        assertEquals(key, kept(child(1, "O\u2019Bri\u00ebn Lloyd", "", START)).nameKey());
        assertNotEquals(key, kept(child(1, "O\u2019Brian Lloyd", "", START)).nameKey());
        assertNotEquals(
                key,
                Deidentifier.of(
                                sen2(2026, child(1, "O\u2019Brien-Lloyd", "", START)),
                                Invented.ANOTHER,
                                Invented.REGISTER)
                        .children()
                        .getFirst()
                        .nameKey());
    }

    @Test
    void whatCannotBeAUpnIsNoKey() {
        assertEquals("", kept(child(1, "Ashbank", "UN1", START)).upnKey());
        assertEquals(
                32, kept(child(1, "Ashbank", " a2019 00000001", START)).upnKey().length());
        assertEquals(
                kept(child(1, "Ashbank", UPN, START)).upnKey(),
                kept(child(1, "Fern", " a2019 00000001", START)).upnKey());
    }

    @Test
    void aChildWithoutBirthDateAndAPlanWithoutStartAreLeftOutAndListed() {
        DeidentifiedReturn kept = Deidentifier.of(
                sen2(
                        2026,
                        with(child(1, "Ashbank", UPN, START), Item.BIRTH_DATE, "20/03/2014"),
                        child(2, "Fernhill", "", "soon")),
                Invented.SECRET,
                Invented.REGISTER);
        assertEquals(List.of(), kept.children());
        assertEquals(2, kept.persons());
        assertEquals(
                List.of(Question.of(Kind.NO_BIRTH_DATE, 2026, 1), Question.of(Kind.NO_START_DATE, 2026, 2)),
                kept.questions());
    }

    @Test
    void aSchoolIsOfTheKindThatTheRegisterSaysAndNotRecordedWhereItIsNotInIt() {
        assertEquals(Placement.STATE_SPECIAL, placed("990010"));
        assertEquals(Placement.NOT_IN_EDUCATION, placed("NEET"));
        DeidentifiedReturn kept = Deidentifier.of(
                sen2(2026, withRequests(child(1, "Ashbank", UPN, ""), request(START, "", "123456", START, ""))),
                Invented.SECRET,
                Invented.REGISTER);
        assertEquals(List.of(Question.of(Kind.SCHOOL_NOT_KNOWN, 2026, 1)), kept.questions());
    }

    @Test
    void theRegisterIsReadByItsColumnsNames() {
        String csv = "\uFEFFURN,LA (code),TypeOfEstablishment (name)\n100001,201,Community special school\n";
        var read = SchoolRegister.read("register.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Placement.STATE_SPECIAL, read.get().schools().get("100001"));
        assertFalse(SchoolRegister.read("x", new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .isClean());
    }

    @Test
    void theSecretIsInAFileOfItsOwnersAndInNoText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("secret");
        Invented.SECRET.write(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        CouncilSecret read = CouncilSecret.read(file).get();
        Assertions.assertArrayEquals(Invented.SECRET.hash("x"), read.hash("x"));
        assertEquals("the council's secret", read.toString());
        Assertions.assertThrows(FileAlreadyExistsException.class, () -> Invented.ANOTHER.write(file));
    }

    @Test
    void aSecretThatOthersMayReadOrThatIsNoneIsRefusedWithoutShowingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("secret");
        Invented.SECRET.write(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertTrue(CouncilSecret.read(file).issues().getFirst().text().contains("chmod 600"));
        Path other = Files.writeString(folder.resolve("other"), "hunter2");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-------"));
        assertFalse(CouncilSecret.read(other).issues().getFirst().text().contains("hunter2"));
        assertFalse(CouncilSecret.read(folder.resolve("none")).isClean());
    }

    private static DeidentifiedChild kept(Person person) {
        return Invented.deidentified(2026, person).children().getFirst();
    }

    private static Placement placed(String where) {
        return kept(withRequests(child(1, "Ashbank", UPN, ""), request(START, "", where, START, "")))
                .plans()
                .getFirst()
                .stays()
                .getFirst()
                .placement();
    }
}

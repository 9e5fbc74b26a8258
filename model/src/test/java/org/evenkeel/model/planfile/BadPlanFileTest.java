package org.evenkeel.model.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.sector.LocalAuthorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadPlanFileTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        council: Wiltshire                #      | council: Wiltshre #                | There is no English authority called "Wiltshre". Did you mean Wiltshire
        council: Wiltshire                #      | council: Humberside #              | There is no English authority called "Humberside"
        title: A short                           | titel: A short                     | There is no field "titel" here. Did you mean "title"?
        income:                                  | incme:                             | There is no field "incme" here. Did you mean "income"?
        full-effect: 2025-09                     | full-efect: 2025-09                | Did you mean "full-effect"?
        seed: 1                                  | seed: one                          | "one" is not a whole number
        runs: 200                                | runs: 0                            | "0" is not a whole number
        until: 2028-03                           | until: 2024-03                     | The last month, 2024-03, does not come after the first, 2025-01
        until: 2028-03                           | until: 2098-03                     | more than 25 years
        start: 2025-01                           | start: January 2025                | "January 2025" is not a month
        source: papers                           | source: paper, page 2              | Did you mean "papers"?
        value: 88%                               | value: 12                          | "12" has no unit. It could be read as 12% or 1,200%.
        value: 88%                               | value: 0.12                        | "0.12" has no unit. It could be read as 0.12% or 12%.
        value: 88%                               | value: 120%                        | "120%" is out of bounds
        value: 88%                               | value: 88 a month                  | "88 a month" is not a value that can stand here
        requests-per-month: 97 a month           | requests-per-month: 97             | "97" has no unit
        requests-per-month: 97 a month           | requests-per-mnth: 97 a month      | Did you mean "requests-per-month"?
        requests-per-month: 97 a month           | requests-per-month: -97 a month    | "-97 a month" is out of bounds
        high: -2 a month                         | high: -10 a month                  | value, -8 a month, lies outside low, -12 a month, and high, -10 a month
        low: -12 a month                         | low: 3 a month                     | low, 3 a month, is above high, -2 a month
        full-effect: 2025-09                     | notes: none                        | Did you mean "note"?
        value: -8 a month                        | value: -8                          | It could be read as -8 a month or -8%.
        value: -8 a month                        | value: -8 points                   | "-8 points" is not a value that can stand here
        effect: 25 places                        | effect: 25%                        | "25%" is not a value that can stand here
        change: requests                         | change: request                    | Did you mean "requests"?
        full-effect: 2025-09                     | full-effect: 2024-09               | Full effect in 2024-09 comes before the beginning in 2025-01
        full-effect: 2025-09                     | ends: 2025-01                      | does not come after the beginning
        ages: 0-4                                | ages: 4-0                          | "4-0" are not ages
        ages: 0-4                                | ages: 0-40                         | "0-40" are not ages
        2025-01: 95 a month                      | 2025-01: 95                        | "95" has no unit
        2025-01: 95 a month                      | 2025-13: 95 a month                | "2025-13" is not a month
        2025-01: 95 a month                      | 2025-02: 95 a month                | Nothing says how many can be made in 2025-01
        opening-backlog: 120 assessments         | opening-backlog: 120 plans         | "120 plans" is not a value that can stand here
        opening-backlog: 120 assessments         | opening-backlogs: 120 assessments  | Did you mean "opening-backlog"?
        placement: state-special                 | placement: mainstream              | Places in mainstream are not limited here
        phases: [primary, secondary]             | phases: [primery, secondary]       | Did you mean "primary"?
        capacity: full today                     | capacity: full                     | "full" is not a value that can stand here
        capacity: full today                     | capacity: 600                      | "600" has no unit
        2025-09: 20 places                       | 2025-9-1: 20 places                | "2025-9-1" is not a month
        mainstream: 40%                          | mainstream: 50%                    | The shares do not add to 100%
        mainstream: 40%                          | sen-unit: 40%                      | Nobody can be sent to "sen-unit"
        share: 30%                               | share: 130%                        | "130%" is out of bounds
        share: 30%                               | share: 30                          | "30" has no unit
        share: 30%                               | shar: 30%                          | There is no field "shar" here
        areas: [south]                           | areas: [north]                     | There is no "north" to choose here
        months-late: {value: 3 months,           | months-late: {value: 3,            | "3" has no unit
        low: 0 months, high: 12 months           | low: -1 months, high: 12 months    | "-1 months" is out of bounds
        chance-delivered: 90%                    | chance-delivered: 190%             | "190%" is out of bounds
        ages: 0-4                                | needs: [adhd]                      | There is no "adhd" to choose here
        ages: 0-4                                | placements: [state_special]        | Did you mean "state-special"
        ages: 0-4                                | to: mainstream                     | "to" means nothing for this change
        placement: state-special                 | placement: state-specal            | Did you mean "state-special"
        instead-of: independent-special          | instead-of: state-special          | "placement" and "instead-of" are both state-special
        id: support                              | id: places                         | The id "places" is used twice
        interventions: [places]                  | interventions: [place]             | There is no intervention "place". Did you mean "places"?
        id: places-only                          | id: mitigated                      | Every plan has a scenario mitigated already
        mainstream: {value: "£8,350",            | mainsteam: {value: "£8,350",       | There is no placement "mainsteam". Did you mean "mainstream"
        standing: verified}                      | standing: guessed}                 | There is no "guessed" to choose here
        year: 2024-25                            | year: 2024-26                      | "2024-26" is not a financial year
        2026-27: 3% a year                       | 2027-28: 3% a year                 | There is no amount for 2026-27, 2027-28.
        2025-26: £80,301,000                     | 2025-26: 80,301,000                | "80,301,000" has no unit
        end-of: 2024-25                          | end-off: 2024-25                   | Did you mean "end-of"?
        measure: in-year                         | measure: inyear                    | Did you mean "in-year"?
        independent-mainstream: {value: "£17,333"| independent-mainstream: {value: £17,333 | Inside { } a comma ends a value: put quotes around money
        by: 2027-28                              | month: 2028-03                     | "month" means nothing for money
        at-least: £0                             | at-least: 0                        | "0" has no unit
        """)
    void eachFaultGetsOneMessageThatSaysWhatIsWrong(String good, String bad, String said) {
        Loaded<ManagementPlan> loaded = PlanText.read(changedOnce(good.strip(), bad.strip()));

        assertEquals(1, loaded.issues().size(), () -> texts(loaded));
        Issue issue = loaded.issues().getFirst();
        assertTrue(issue.text().contains(said.strip()), () -> texts(loaded));
        assertTrue(issue.where().line() > 0 && !issue.action().isEmpty(), () -> texts(loaded));
    }

    private static String changedOnce(String good, String bad) {
        String text = PlanText.guide();
        int at = text.indexOf(good);
        assertTrue(at >= 0, () -> "The guide's example does not hold " + good);
        return text.substring(0, at) + bad + text.substring(at + good.length());
    }

    private static String texts(Loaded<ManagementPlan> loaded) {
        return String.join("\n", loaded.issues().stream().map(Issue::text).toList());
    }

    @Test
    void allFaultsAreReportedAtOnceInTheOrderOfTheFile() {
        Loaded<ManagementPlan> loaded = PlanText.read(PlanText.changed(
                "council: Wiltshire ", "council: Wiltshre ",
                "until: 2028-03", "until: 2024-03",
                "value: 88%", "value: 0.12",
                "full-effect: 2025-09", "full-efect: 2025-09",
                "instead-of: independent-special", "instead-of: independent-specal",
                "id: support\n", "id: places\n",
                "at-least: £0", "at-least: 0"));

        assertEquals(
                List.of("council", "dates", "unit", "unknown-key", "duplicate-id", "unknown-word"),
                loaded.issues().stream()
                        .map(issue -> issue.rule().replace("plan-file.", ""))
                        .limit(6)
                        .toList(),
                () -> texts(loaded));
        assertEquals("plan-file.unit", loaded.issues().getLast().rule(), () -> texts(loaded));
        assertTrue(loaded.value() == null);
        List<Integer> lines =
                loaded.issues().stream().map(issue -> issue.where().line()).toList();
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    @Test
    void aMessageNamesFileLineAndField() {
        String text = PlanText.changed("value: 88%", "value: 12");
        int line = text.substring(0, text.indexOf("value: 12")).split("\n", -1).length;

        assertEquals(
                "plan.yaml:" + line
                        + " assumptions.share-assessed.value: \"12\" has no unit. It could be read as 12% or"
                        + " 1,200%. Write a number with its unit, such as 88%.",
                texts(PlanText.read(text)));
    }

    @Test
    void aMissingPriceIsNamed() {
        Loaded<ManagementPlan> loaded = PlanText.read(PlanText.guide()
                .lines()
                .filter(line -> !line.contains("sen-unit:"))
                .reduce("", (a, b) -> a + b + "\n"));

        assertEquals(1, loaded.issues().size(), () -> texts(loaded));
        assertTrue(texts(loaded).contains("There is no price for sen-unit."), () -> texts(loaded));
    }

    @Test
    void aMissingSectionIsNamedOnce() {
        String text = PlanText.guide();
        int income = text.indexOf("income:");
        Loaded<ManagementPlan> loaded =
                PlanText.read(text.substring(0, income) + text.substring(text.indexOf("opening-balance:")));

        assertEquals(1, loaded.issues().size(), () -> texts(loaded));
        assertTrue(texts(loaded).contains("\"income\" is missing."), () -> texts(loaded));
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        Loaded<ManagementPlan> loaded = PlanText.read(PlanText.changed("seed: 1\n", "seed: 1\nseed: 2\n"));

        assertEquals(1, loaded.issues().size(), () -> texts(loaded));
        assertTrue(texts(loaded).contains("\"seed\" is given twice"), () -> texts(loaded));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        seed: 1 | seed: &one 1 | "&one" is a YAML anchor
        seed: 1 | seed: !!int 1 | is a YAML tag
        """)
    void anchorsAndTagsAreRefused(String good, String bad, String said) {
        Loaded<ManagementPlan> loaded = PlanText.read(changedOnce(good, bad));

        assertEquals(1, loaded.issues().size(), () -> texts(loaded));
        assertTrue(texts(loaded).contains(said), () -> texts(loaded));
    }

    @Test
    void anAliasIsRefused() {
        Loaded<ManagementPlan> loaded =
                PlanText.read(PlanText.changed("runs: 200", "runs: &many 200", "effect: 25 places", "effect: *many"));

        assertTrue(texts(loaded).contains("\"*many\" is a YAML alias"), () -> texts(loaded));
    }

    @Test
    void aTabAWrongIndentAndAnOpenQuoteEachGetOneMessage() {
        for (String text : List.of(
                PlanText.changed("  papers:", "\tpapers:"),
                PlanText.changed("    date: 2025-01-15", "   date: 2025-01-15"),
                PlanText.changed("title: A short", "title: \"A short"),
                PlanText.changed("title: A short", "title: a: short"))) {
            Loaded<ManagementPlan> loaded = PlanText.read(text);
            assertEquals(1, loaded.issues().size(), () -> texts(loaded));
            assertTrue(loaded.issues().getFirst().where().line() > 0, () -> texts(loaded));
        }
    }

    @Test
    void whatIsNotAPlanGetsOneMessage() {
        for (String text :
                List.of("", "# nothing\n", "just words", "- a\n- list\n", "{".repeat(10_000), "a: ".repeat(50))) {
            Loaded<ManagementPlan> loaded = PlanText.read(text);
            assertEquals(1, loaded.issues().size(), () -> texts(loaded));
        }
        assertEquals(1, PlanText.read("[".repeat(100_000)).issues().size());
        assertEquals(
                1,
                PlanText.read(PlanText.guide() + "---\n" + PlanText.guide())
                        .issues()
                        .size());
    }

    @Test
    void anyByteChangedNeverThrows() {
        byte[] bytes = PlanText.guide().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += 7) {
            byte[] changed = Arrays.copyOf(bytes, bytes.length);
            changed[i] = (byte) "{}[]:#-&*!\"'%\n 0x".charAt(i % 17);
            Loaded<ManagementPlan> loaded = PlanText.read(new String(changed, StandardCharsets.UTF_8));
            assertTrue(loaded.value() != null || loaded.hasErrors());
        }
    }

    @Test
    void aFileThatIsMissingTooLargeOrNotTextIsRefused(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("large.yaml"), new byte[PlanFile.MOST_BYTES + 1]);
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        for (Path file : List.of(folder.resolve("none.yaml"), folder, large, binary)) {
            Loaded<ManagementPlan> loaded = PlanFile.read(file, LocalAuthorities.current());
            assertEquals(1, loaded.issues().size(), () -> texts(loaded));
        }
    }
}

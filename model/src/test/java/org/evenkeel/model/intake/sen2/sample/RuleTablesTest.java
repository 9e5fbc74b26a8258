package org.evenkeel.model.intake.sen2.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.rule.Rule;
import org.evenkeel.model.intake.sen2.rule.RuleRow;
import org.evenkeel.model.intake.sen2.rule.RuleSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds what its table says that it finds, and all rules together find nothing else. */
final class RuleTablesTest {

    private static final Map<Integer, Sen2Return> COUNCILS = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everyRowOfEveryTable() {
        return withTables()
                .flatMap(rule -> RuleRow.of(rule).stream()
                        .map(row -> DynamicTest.dynamicTest(
                                rule.id() + " " + (row.fails() ? "finds" : "passes") + ": " + row.why() + ", "
                                        + row.child(),
                                () -> check(rule, row))));
    }

    @Test
    void everyRuleHasRowsThatPassAndRowsThatFail() {
        assertThat(withTables()).allSatisfy(rule -> {
            assertThat(RuleRow.of(rule)).as(rule.id()).anyMatch(RuleRow::fails).anyMatch(row -> !row.fails());
            assertThat(rule.message()).as(rule.id()).isNotBlank();
            assertThat(rule.whatToDo()).as(rule.id()).isNotBlank();
            assertThat(rule.source()).as(rule.id()).isNotBlank();
        });
        assertThat(RuleSet.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    /** Those that compare two years have no table, but a test of their own. */
    private static Stream<Rule> withTables() {
        return RuleSet.all().stream().filter(rule -> !rule.needsLastYear() && !rule.needsRegister());
    }

    private static void check(Rule rule, RuleRow row) {
        int year = row.year() > 0 ? row.year() : Math.min(2026, rule.lastYear());
        Sen2Return legal = COUNCILS.computeIfAbsent(year, RuleTablesTest::council);
        var change = new RowChange(row, legal.layout());
        List<Person> persons = new ArrayList<>(legal.persons());
        Header header = legal.header();
        int child = 0;
        if (row.child().equals(RowChange.HEADER)) {
            header = change.header(header);
        } else {
            Person subject = legal.persons().reversed().stream()
                    .filter(person -> Shape.of(row.child()).fits(person, legal.layout()))
                    .findFirst()
                    .orElseThrow();
            Predicate<Person> isOlder = person -> person.day(Item.BIRTH_DATE) < subject.day(Item.BIRTH_DATE);
            Person other = change.another()
                    .map(kind -> legal.persons().stream()
                            .filter(person -> Shape.of(kind).fits(person, legal.layout()))
                            .filter(isOlder)
                            .findFirst()
                            .orElseThrow())
                    .orElse(null);
            child = subject.order();
            persons.set(child - 1, change.person(subject, header, other));
        }
        List<Finding> found = new ArrayList<>();
        var checker = Checker.of(found::add);
        new Sen2Return(legal.layout(), header, persons).tell(checker);
        assertThat(checker.end().failed()).isEmpty();
        if (row.fails()) {
            int where = child;
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(row.rule());
                assertThat(finding.child()).isEqualTo(where);
                assertThat(finding.path()).isEqualTo(row.item());
                assertThat(finding.message()).doesNotContain("{");
            });
        } else {
            assertThat(found).isEmpty();
        }
    }

    private static Sen2Return council(int year) {
        return SyntheticCouncil.of(400, 4, Math.max(year, 2025), "201").inYear(year);
    }
}

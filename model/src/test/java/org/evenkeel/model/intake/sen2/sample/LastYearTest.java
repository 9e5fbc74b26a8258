package org.evenkeel.model.intake.sen2.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.evenkeel.model.intake.sen2.Edits;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.rule.LastYear;
import org.junit.jupiter.api.Test;

/** Two years' returns of one council agree, and what does not is found. */
final class LastYearTest {

    private static final SyntheticCouncil COUNCIL = SyntheticCouncil.of(700, 11, 2026, "201");
    private static final Sen2Return BEFORE = COUNCIL.inYear(2025);
    private static final Sen2Return NOW = COUNCIL.inYear(2026);

    @Test
    void findsNothingBetweenInventedYears() {
        assertThat(findings(BEFORE, NOW)).isEmpty();
        assertThat(findings(COUNCIL.inYear(2024), BEFORE)).isEmpty();
    }

    @Test
    void findsAPlanThatIsGone() {
        Person gone = first(NOW, Shape.SCHOOLCHILD);
        List<Person> rest = new ArrayList<>(NOW.persons());
        rest.remove(gone);
        assertThat(findings(BEFORE, new Sen2Return(NOW.layout(), NOW.header(), rest)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("R-010");
                    assertThat(finding.child()).isZero();
                    assertThat(finding.message()).containsPattern("child \\d+ of last year's file");
                });
    }

    @Test
    void findsAPlanThatHadCeased() {
        Person ceased = first(BEFORE, Shape.CEASED);
        Person open = Edits.with(Edits.with(ceased, Item.CEASE_DATE, 1, null), Item.CEASE_REASON, 1, null);
        List<Person> more = new ArrayList<>(NOW.persons());
        more.add(new Person(more.size() + 1, open.cells(), open.requests(), List.of()));
        assertThat(findings(BEFORE, new Sen2Return(NOW.layout(), NOW.header(), more)))
                .extracting(Finding::rule)
                .contains("R-011");
    }

    @Test
    void findsABirthDateThatWasAnother() {
        Person child = first(NOW, Shape.SCHOOLCHILD);
        Sen2Return changed =
                changed(person -> person.equals(child) ? Edits.with(person, Item.BIRTH_DATE, 1, "2014-02-28") : person);
        assertThat(findings(BEFORE, changed)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("R-012");
            assertThat(finding.value()).isEqualTo("(withheld)");
        });
    }

    @Test
    void findsNeedsThatWereCodedAnotherWay() {
        Sen2Return changed = changed(person ->
                Edits.groups(person, Group.NEED).isEmpty() ? person : Edits.with(person, Item.NEED_TYPE, 1, "MLD"));
        assertThat(findings(BEFORE, changed)).extracting(Finding::rule).contains("R-013");
    }

    @Test
    void findsRequestsThatAreMissing() {
        List<Person> withPlans = NOW.persons().stream()
                .filter(person -> person.requests().getFirst().is(Item.REQUEST_OUTCOME, "H"))
                .toList();
        assertThat(findings(BEFORE, new Sen2Return(NOW.layout(), NOW.header(), withPlans)))
                .extracting(Finding::rule)
                .contains("R-015");
    }

    private static Sen2Return changed(UnaryOperator<Person> change) {
        return new Sen2Return(
                NOW.layout(), NOW.header(), NOW.persons().stream().map(change).toList());
    }

    private static Person first(Sen2Return value, Shape shape) {
        return value.persons().stream()
                .filter(person -> shape.fits(person, value.layout()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(Sen2Return before, Sen2Return now) {
        var last = new LastYear();
        before.tell(last);
        List<Finding> found = new ArrayList<>();
        var checker = Checker.against(last, found::add);
        now.tell(checker);
        assertThat(checker.end().failed()).isEmpty();
        return found;
    }
}

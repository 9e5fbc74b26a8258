package org.evenkeel.model.intake.sen2.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.intake.sen2.Edits;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.junit.jupiter.api.Test;

final class CheckerTest {

    private static final Sen2Return COUNCIL =
            SyntheticCouncil.of(20, 3, 2026, "201").inYear(2026);

    private final List<Finding> found = new ArrayList<>();

    @Test
    void reportsARuleThatBreaksDownAndGoesOnWithTheOthers() {
        Rule broken = Rule.error("X-001")
                .about(Item.UPN)
                .says("never said")
                .fix("nothing")
                .source(Basis.HOUSE, "a test")
                .person((_, _) -> {
                    throw new IllegalStateException("with a name in it: Quillfeather");
                })
                .make();
        Rule sound = Rule.query("X-002")
                .about(Item.UPN)
                .says("{item} is {value}")
                .fix("nothing")
                .source(Basis.HOUSE, "a test")
                .person((person, at) -> at.find(person, Item.UPN))
                .make();
        var checker = Checker.of(List.of(broken, sound), found::add);
        COUNCIL.tell(checker);
        Checked checked = checker.end();
        assertThat(checked.failed()).containsOnly(java.util.Map.entry("X-001", "IllegalStateException"));
        assertThat(checked.isClean()).isFalse();
        assertThat(found).hasSameSizeAs(COUNCIL.persons());
    }

    @Test
    void neverShowsWhatIdentifiesAChild() {
        Person child = COUNCIL.persons().getFirst();
        for (Item item : List.of(Item.BIRTH_DATE, Item.UPN, Item.ULN)) {
            Person changed = Edits.with(child, item, 1, "Quillfeather 4711");
            var checker = Checker.of(found::add);
            new Sen2Return(COUNCIL.layout(), COUNCIL.header(), List.of(changed)).tell(checker);
        }
        assertThat(found).extracting(Finding::rule).contains("D-007", "D-013", "D-014");
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.toString())
                        .doesNotContain("Quillfeather", "4711", child.text(Item.SURNAME), child.text(Item.BIRTH_DATE)));
        assertThat(found).extracting(Finding::value).contains("(withheld)", "AAAAAAAAAAAA 9999");
    }
}

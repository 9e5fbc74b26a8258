package org.evenkeel.model.intake.sen2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.model.intake.sen2.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** The dated data say what each year's return asks for, and where that is known from. */
final class LayoutTest {

    private static final Path SHIPPED = Path.of("..", "reference", "sen2-return");

    @Test
    void knowsTheYearsFrom2023To2027AndNotThePilot() {
        assertThat(Layout.years()).containsExactly(2023, 2024, 2025, 2026, 2027);
        assertThat(Layout.of(2022)).isEmpty();
    }

    @Test
    void hasEachYearsCensusDay() {
        assertThat(Layout.years().stream()
                        .map(year -> Layout.of(year).orElseThrow().censusDay().toString()))
                .containsExactly("2023-01-19", "2024-01-18", "2025-01-16", "2026-01-15", "2027-01-21");
    }

    @Test
    void asksForSexSince2024AndForTheReviewDraftSince2025() {
        assertThat(yearsOf(Item.SEX)).containsExactly(2024, 2025, 2026, 2027);
        assertThat(yearsOf(Item.GENDER)).containsExactly(2023);
        assertThat(yearsOf(Item.REVIEW_DRAFT)).containsExactly(2025, 2026, 2027);
        assertThat(yearsOf(Item.ACTIVE_RES)).containsExactly(2023);
        assertThat(yearsOf(Item.PLACEMENT_RES)).containsExactly(2024, 2025, 2026, 2027);
    }

    @Test
    void numbersTheItemsAsEachYearsGuideDoes() {
        assertThat(Item.REQUEST_OUTCOME.facts().number(2024)).contains("2.4");
        assertThat(Item.REQUEST_OUTCOME.facts().number(2026)).contains("2.5");
        assertThat(Item.LAST_REVIEW.facts().number(2023)).contains("5.4");
        assertThat(Item.LAST_REVIEW.facts().number(2024)).contains("5.6");
        assertThat(Item.LAST_REVIEW.facts().number(2025)).contains("5.4b");
    }

    @Test
    void hasDownSyndromeSince2025() {
        assertThat(Layout.of(2024).orElseThrow().allows(Item.NEED_TYPE, "DS")).isFalse();
        assertThat(Layout.of(2025).orElseThrow().allows(Item.NEED_TYPE, "DS")).isTrue();
    }

    @Test
    void hasEveryEthnicityWithItsMainCode() {
        List<Code> codes = Layout.of(2026).orElseThrow().codes("ethnicity");
        assertThat(codes).hasSize(108).extracting(Code::code).doesNotHaveDuplicates();
        assertThat(codes)
                .filteredOn(code -> !code.main().isEmpty())
                .allSatisfy(code -> assertThat(codes).extracting(Code::code).contains(code.main()));
    }

    @Test
    void saysWhereEveryFileComesFrom() throws IOException {
        String sources = Files.readString(SHIPPED.resolve("README.md"));
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")))
                    .allSatisfy(name -> assertThat(sources).contains("`" + name + "`"));
        }
    }

    @Test
    void addsRulesByDifferenceFromTheYearBefore() {
        assertThat(RuleSet.of(2024).dropped()).extracting(Object::toString).containsExactly("D-059");
        assertThat(RuleSet.of(2025).added())
                .extracting(Object::toString)
                .containsExactly("D-005", "D-025", "H-042", "H-046");
        assertThat(RuleSet.of(2026).added()).isEmpty();
    }

    private static List<Integer> yearsOf(Item item) {
        return Layout.years().stream()
                .filter(year -> Layout.of(year).orElseThrow().has(item))
                .toList();
    }

    @Test
    void namesEveryItemByAPathThatNoOtherHas() {
        assertThat(Arrays.stream(Item.values()).map(Item::path)).doesNotHaveDuplicates();
    }
}

package org.evenkeel.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedTest {

    private static final Issue ERROR = Issue.error(
            "number", Where.line("plan.yaml", 12).field("growth"), "\"12\" has no unit.", "Write 12% or 0.12 share.");
    private static final Issue QUERY = Issue.query("high", Where.file("plan.yaml"), "Growth is high.", "");

    @Test
    void saysWhereWhatAndWhatToDoInOneLine() {
        assertThat(ERROR.text()).isEqualTo("plan.yaml:12 growth: \"12\" has no unit. Write 12% or 0.12 share.");
        assertThat(QUERY.text()).isEqualTo("plan.yaml: Growth is high.");
    }

    @Test
    void isCleanWithQueriesAndNotWithErrors() {
        assertThat(Loaded.of(1, List.of(QUERY)).isClean()).isTrue();
        assertThat(Loaded.of(1, List.of(QUERY, ERROR)).isClean()).isFalse();
        assertThat(Loaded.of(1, List.of(QUERY, ERROR)).errors()).containsExactly(ERROR);
    }

    @Test
    void refusesToBeEmptyWithoutAnErrorThatSaysWhy() {
        assertThatThrownBy(() -> Loaded.failed(List.of(QUERY))).hasMessageContaining("no error says why");
    }

    @Test
    void namesTheErrorsWhenAskedForAValueThatIsNotThere() {
        assertThatThrownBy(() -> Loaded.failed(ERROR).get()).hasMessageContaining("plan.yaml:12 growth");
    }

    @Test
    void keepsTheFindingsOfEveryStep() {
        Loaded<Integer> two = Loaded.of(1, List.of(QUERY)).then(one -> Loaded.of(one + 1, List.of(ERROR)));
        assertThat(two.value()).isEqualTo(2);
        assertThat(two.issues()).containsExactly(QUERY, ERROR);
    }
}

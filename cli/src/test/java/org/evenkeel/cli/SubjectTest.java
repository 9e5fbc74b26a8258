package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.model.sector.LocalAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubjectTest {

    @TempDir
    private Path folder;

    @Test
    void takesACouncilByNameOrEitherCode() {
        for (var text : List.of("Wiltshire", "wiltshire council", "E06000054", "e06000054", "865")) {
            assertThat(subject(null, text)).isInstanceOfSatisfying(Subject.Council.class, council -> {
                LocalAuthority authority = council.authority();
                assertThat(authority.name()).isEqualTo("Wiltshire");
                assertThat(council.slug()).isEqualTo("wiltshire");
            });
        }
    }

    @Test
    void takesAllCouncils() {
        assertThat(subject(null, "ALL")).isEqualTo(new Subject.AllCouncils());
    }

    @Test
    void namesTheFolderAfterTheCouncilOrTheFile() throws IOException {
        assertThat(subject(null, "839").slug()).isEqualTo("bournemouth-christchurch-and-poole");
        Path plan = Files.copy(
                Program.home().resolve("examples/wiltshire-2025.yaml"), folder.resolve("Our plan, 2025.yaml"));
        assertThat(subject(plan.toString(), null).slug()).isEqualTo("our-plan-2025");
    }

    @Test
    void saysWhatIsWrongInOneSentenceEach() {
        assertThat(fault(null, null)).contains("name a management plan's file");
        assertThat(fault("plan.yaml", "York")).contains("not both");
        assertThat(fault(null, "Wiltsher")).contains("Did you mean", "Wiltshire");
        assertThat(fault(null, "Dorset and Poole and Mars")).contains("There is no English authority");
        assertThat(fault(null, "Cumbria")).contains("Cumberland", "Westmorland and Furness");
        assertThat(fault("nowhere.yaml", null)).contains("there is no file nowhere.yaml");
        assertThat(fault("York", null)).contains("--council \"York\"");
        assertThat(fault(folder.toString(), null)).contains("is not a file");
    }

    private static Subject subject(@Nullable String plan, @Nullable String council) {
        Faults faults = new Faults();
        var subject = Subject.of(plan, council, faults);
        assertThat(faults.isEmpty()).isTrue();
        return subject.orElseThrow();
    }

    private static String fault(@Nullable String plan, @Nullable String council) {
        Faults faults = new Faults();
        assertThat(Subject.of(plan, council, faults)).isEmpty();
        try {
            faults.throwIfAny();
        } catch (BadInput bad) {
            assertThat(bad.messages()).hasSize(1);
            return bad.messages().getFirst();
        }
        throw new AssertionError("no fault in " + plan + ", " + council);
    }
}

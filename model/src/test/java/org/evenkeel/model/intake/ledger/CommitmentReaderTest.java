package org.evenkeel.model.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.junit.jupiter.api.Test;

final class CommitmentReaderTest {

    private static final String HEADER = "key,placement,from,until,annual,known\n";

    @Test
    void readsWhatIsAgreedForAChildByKey() {
        assertThat(read("K1,independent-special,2025-09,,64000.00,2025-06\n").get())
                .containsExactly(new Commitment(
                        "K1",
                        Placement.INDEPENDENT_SPECIAL,
                        MonthIndex.of(2025, 9),
                        Commitment.OPEN,
                        Money.ofPence(6_400_000),
                        MonthIndex.of(2025, 6)));
    }

    @Test
    void refusesANameAndDoesNotRepeatIt() {
        Loaded<List<Commitment>> loaded = read("Ann Example,independent-special,2025-09,,64000.00,\n");
        assertThat(loaded.errors()).hasSize(1);
        assertThat(loaded.errors().getFirst().text()).doesNotContain("Ann");
    }

    @Test
    void refusesTwoPlacementsOfOneChildInOneMonth() {
        Loaded<List<Commitment>> loaded = read("""
                K1,independent-special,2025-04,2025-09,64000.00,
                K1,state-special,2025-09,,24000.00,
                """);
        assertThat(loaded.errors().getFirst().where().line()).isEqualTo(3);
        assertThat(read("K1,independent-special,2025-04,2025-08,64000.00,\nK1,state-special,2025-09,,24000.00,\n")
                        .isClean())
                .isTrue();
    }

    @Test
    void saysEveryFaultOfARow() {
        assertThat(read("K1,special,2025-13,2025-01,\"64,000\",\n").errors())
                .extracting(issue -> issue.where().field())
                .contains("placement", "from", "annual");
    }

    private static Loaded<List<Commitment>> read(String rows) {
        return CommitmentReader.read("commitments.csv", HEADER + rows);
    }
}

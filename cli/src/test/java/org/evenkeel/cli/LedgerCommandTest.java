package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerCommandTest {

    private static final String FOLDER = Program.home().resolve("examples/ledger") + "/";
    private static final String MAPPING = FOLDER + "mapping.yaml";

    @TempDir
    private Path folder;

    @Test
    void saysWhatTheExampleComesTo() {
        Program.Outcome outcome = Program.inside("ledger", FOLDER + "ledger.csv", "--mapping", MAPPING);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Posted", "2,632", "Nothing is held back");
    }

    @Test
    void listsEveryKindOfFaultOnceAndNoName() throws IOException {
        Program.Outcome outcome = Program.inside(
                "ledger", FOLDER + "ledger-with-faults.csv", "--mapping", MAPPING, "--out", folder.toString());
        assertThat(outcome.code()).isEqualTo(ExitCode.NO);
        assertThat(outcome.out()).contains("decimal-comma", "thousands", "negative-form", "pounds-or-pence", "sign");
        assertThat(outcome.out()).contains("duplicate", "month-out-of-year", "key", "amount-unreadable");
        String rows = Files.readString(folder.resolve("ledger-held.csv"));
        assertThat(rows.lines()).hasSize(13);
        assertThat(rows + outcome.out()).doesNotContain("A Pupil");
    }

    @Test
    void closesTheYearFromLedgerAndCommitments() throws IOException {
        Program.Outcome outcome = Program.inside(
                "outturn",
                Program.home().resolve("examples/wiltshire-2025.yaml").toString(),
                "--ledger",
                FOLDER + "ledger.csv",
                "--mapping",
                MAPPING,
                "--commitments",
                FOLDER + "commitments.csv",
                "--out",
                folder.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Outturn less budget", "Numbers", "Children who agree");
        assertThat(folder.resolve("outturn-2025-06.csv")).exists();
        assertThat(folder.resolve("outturn-2025-09.csv")).exists();
        assertThat(Files.readString(folder.resolve("commitments.csv"))).doesNotContain("K0");
    }

    @Test
    void refusesToCloseAYearWhoseLedgerIsHeldBack() {
        Program.Outcome outcome = Program.inside(
                "outturn",
                Program.home().resolve("examples/wiltshire-2025.yaml").toString(),
                "--ledger",
                FOLDER + "ledger-with-faults.csv",
                "--mapping",
                MAPPING);
        assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains("11 rows of the ledger are held back");
    }
}

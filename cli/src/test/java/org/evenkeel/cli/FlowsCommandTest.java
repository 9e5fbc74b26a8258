package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Published answers: Wiltshire Council, Children's Select Committee, 15 January 2025, flow of the target system. */
final class FlowsCommandTest {

    @Test
    void showsTheGrowthOf2024StepByStep() {
        var said = Program.inside(
                "flows", "--requests", "97", "--no-to-assess", "12", "--no-to-issue", "3.9", "--ceased", "29");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("97.00", "85.36", "82.03", "53.03", "12%", "3.9%")
                .contains("grows by 636 a year");
    }

    @Test
    void showsTheGrowthOfTheTargetSystem() {
        var said =
                Program.inside("flows", "--requests", "66", "--no-to-assess=25%", "--no-to-issue=5%", "--ceased", "44");
        assertThat(said.out()).contains("grows by 36 a year");
    }

    @Test
    void saysWhenPlansFallOrStay() {
        assertThat(Program.inside(
                                "flows",
                                "--requests",
                                "10",
                                "--no-to-assess",
                                "0",
                                "--no-to-issue",
                                "0",
                                "--ceased",
                                "20")
                        .out())
                .contains("falls by 120 a year");
        assertThat(Program.inside(
                                "flows",
                                "--requests",
                                "1,000",
                                "--no-to-assess",
                                "0",
                                "--no-to-issue",
                                "0",
                                "--ceased",
                                "1000")
                        .out())
                .contains("is 0: the number of plans stays as it is.");
    }

    @Test
    void namesEveryFaultAtOnceInOneLineEach() {
        var said = Program.inside("flows", "--requests", "many", "--no-to-assess", "120", "--ceased", "-3");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.faults()).hasSize(4).allMatch(line -> line.startsWith("evenkeel: --"));
        assertThat(said.err()).contains("\"many\"", "\"120\"", "--no-to-issue is missing", "\"-3\"");
    }

    @Test
    void fitsATerminalOfEightyColumns() {
        var said = Program.inside(
                "flows", "--requests", "97", "--no-to-assess", "12", "--no-to-issue", "3.9", "--ceased", "29");
        assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
    }
}

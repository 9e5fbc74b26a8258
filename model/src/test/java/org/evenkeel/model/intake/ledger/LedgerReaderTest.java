package org.evenkeel.model.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.ledger.AmountForm.Negatives;
import org.evenkeel.model.intake.ledger.AmountForm.Unit;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LedgerReaderTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final int APRIL = MonthIndex.of(2025, 4);
    private static final String HEADER = "Date,Code,CC,Amount,Journal,Text,Key\n";

    @Test
    void postsEachLineByMonthToThePenny() {
        Ledger ledger = read("""
                30/04/2025,4512,SEN1,1000.10,J1,a,
                01/05/2025,4512,SEN1,0.01,J2,b,
                31/03/2026,9001,SEN1,-500000.00,J3,c,
                30/04/2025,7000,SEN1,99.00,J4,not ours,
                """);
        assertThat(ledger.at("spend.state-special", APRIL)).isEqualTo(Money.ofPence(100_010));
        assertThat(sum(ledger.postings().get("spend.state-special"))).isEqualTo(Money.ofPence(100_011));
        assertThat(ledger.at("income.high-needs-block", YEAR.lastMonth())).isEqualTo(Money.ofPence(50_000_000));
        assertThat(sum(ledger.section251().get("1.0.2"))).isEqualTo(Money.ofPence(100_011));
        assertThat(ledger.elsewhere().net()).isEqualTo(Money.ofPence(9_900));
        assertThat(ledger.isPostable()).isTrue();
        assertThat(ledger.isReconciled()).isTrue();
    }

    @Test
    void holdsAnUnknownCodeBack() {
        assertThat(onlyFault("30/04/2025,4599,SEN1,10.00,J1,,\n").message()).contains("4599", "SEN1");
    }

    @Test
    void holdsADecimalCommaBackAndDoesNotGuess() {
        Held held = onlyFault("30/04/2025,4512,SEN1,\"1.234,50\",J1,,\n");
        assertThat(held.fault()).isEqualTo(Fault.DECIMAL_COMMA);
        assertThat(held.pence()).isEmpty();
    }

    @Test
    void holdsThousandsBackUnlessTheMappingSpeaksOfThem() {
        String row = "30/04/2025,4512,SEN1,\"1,234.50\",J1,,\n";
        assertThat(onlyFault(row).fault()).isEqualTo(Fault.THOUSANDS);
        AmountForm commas = new AmountForm(Unit.POUNDS, Negatives.MINUS, true, true, true);
        assertThat(read(row, commas).at("spend.state-special", APRIL)).isEqualTo(Money.ofPence(123_450));
    }

    @Test
    void holdsBracketsBackUnlessTheMappingSpeaksOfThem() {
        String rows = "30/04/2025,4512,SEN1,12.00,J1,,\n30/04/2025,4512,SEN1,(12.00),J2,,\n";
        assertThat(onlyFault(rows).fault()).isEqualTo(Fault.NEGATIVE_FORM);
        AmountForm brackets = new AmountForm(Unit.POUNDS, Negatives.BRACKETS, false, true, true);
        assertThat(read(rows, brackets).at("spend.state-special", APRIL)).isEqualTo(Money.ZERO);
    }

    @Test
    void holdsAnAmountBackThatMayBePoundsOrPence() {
        assertThat(onlyFault("30/04/2025,4512,SEN1,123450,J1,,\n").fault()).isEqualTo(Fault.POUNDS_OR_PENCE);
        AmountForm pence = new AmountForm(Unit.PENCE, Negatives.MINUS, false, false, true);
        assertThat(read("30/04/2025,4512,SEN1,123450,J1,,\n", pence).at("spend.state-special", APRIL))
                .isEqualTo(Money.ofPence(123_450));
        assertThat(read("30/04/2025,4512,SEN1,1234.50,J1,,\n", pence).findings())
                .extracting(Held::fault)
                .containsExactly(Fault.POUNDS_OR_PENCE);
    }

    @Test
    void holdsAMonthOutsideTheYearBack() {
        assertThat(onlyFault("30/04/2026,4512,SEN1,10.00,J1,,\n").fault()).isEqualTo(Fault.MONTH_OUT_OF_YEAR);
        assertThat(onlyFault("31/02/2026,4512,SEN1,10.00,J1,,\n").fault()).isEqualTo(Fault.MONTH_UNREADABLE);
    }

    @Test
    void holdsTheSecondOfTwoEqualPostingsOfAJournalBack() {
        Held held = onlyFault("30/04/2025,4512,SEN1,10.00,J1,a,\n30/04/2025,4512,SEN1,10.00,J1,a,\n");
        assertThat(held.fault()).isEqualTo(Fault.DUPLICATE);
        assertThat(held.line()).isEqualTo(3);
    }

    @Test
    void takesEqualAmountsOfDifferentTextsAsTwo() {
        Ledger ledger = read("30/04/2025,4512,SEN1,10.00,J1,a,\n30/04/2025,4512,SEN1,10.00,J1,b,\n");
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.at("spend.state-special", APRIL)).isEqualTo(Money.ofPence(2_000));
    }

    @Test
    void postsAReversalAndHoldsACreditThatReversesNothing() {
        assertThat(read("30/04/2025,4512,SEN1,10.00,J1,,\n31/05/2025,4512,SEN1,-10.00,J2,,\n")
                        .findings())
                .isEmpty();
        assertThat(onlyFault("31/05/2025,4512,SEN1,10.00,J1,,\n30/04/2025,4512,SEN1,-10.00,J2,,\n")
                        .fault())
                .isEqualTo(Fault.SIGN);
        assertThat(onlyFault("30/04/2025,9001,SEN1,10.00,J1,,\n").message()).startsWith("A debit on income of £10.00");
    }

    @Test
    void neverShowsTheTextOfAPostingOrARefusedKey() {
        Ledger ledger = read("""
                30/04/2025,4512,SEN1,10.00,J1,fees for Ann Example,Ann Example
                30/04/2025,4512,SEN1,11.00,J1,fees,A123456789012
                """);
        assertThat(ledger.findings()).extracting(Held::fault).containsExactly(Fault.KEY, Fault.KEY);
        assertThat(ledger.findings().toString()).doesNotContain("Ann").doesNotContain("A123456789012");
    }

    @Test
    void holdsARowWithAFieldTooManyBack() {
        assertThat(onlyFault("30/04/2025,4512,SEN1,1,234.50,J1,,\n").fault()).isEqualTo(Fault.ROW);
    }

    @Test
    void doesWhatAnOfficerHasDecided() {
        Dismissal refund = decided(Fault.SIGN, "4512", "J2", Dismissal.Treatment.POST);
        Dismissal gone = decided(Fault.UNKNOWN_CODE, "4599", "", Dismissal.Treatment.LEAVE_OUT);
        Dismissal idle = decided(Fault.DUPLICATE, "", "J9", Dismissal.Treatment.LEAVE_OUT);
        String rows = """
                30/04/2025,4512,SEN1,100.00,J1,,
                30/04/2025,4512,SEN1,-10.00,J2,,
                30/04/2025,4599,SEN1,3.00,J3,,
                """;
        Ledger ledger = LedgerReader.read("ledger.csv", HEADER + rows, mapping(AmountForm.USUAL, refund, gone, idle))
                .get();
        assertThat(ledger.isPostable()).isTrue();
        assertThat(ledger.at("spend.state-special", APRIL)).isEqualTo(Money.ofPence(9_000));
        assertThat(ledger.leftOut()).isEqualTo(new Ledger.Tally(1, 0, Money.ofPence(300)));
        assertThat(ledger.idle()).containsExactly(idle);
        assertThat(ledger.isReconciled()).isTrue();
    }

    @Test
    void addsUpByTheKeyOfAChild() {
        Ledger ledger = read("30/04/2025,4513,SEN1,10.00,J1,,K7\n31/05/2025,4513,SEN1,10.00,J2,,K7\n");
        assertThat(sum(Objects.requireNonNull(ledger.byKey().get("spend.independent-special"))
                        .get("K7")))
                .isEqualTo(Money.ofPence(2_000));
    }

    @Test
    void namesEveryColumnThatIsMissing() {
        Loaded<Ledger> loaded = LedgerReader.read("ledger.csv", "Date,Code\n", mapping(AmountForm.USUAL));
        assertThat(loaded.errors()).hasSize(5);
    }

    private static Money sum(@Nullable Months months) {
        return Objects.requireNonNull(months).total();
    }

    private static Held onlyFault(String rows) {
        Ledger ledger = read(rows);
        assertThat(ledger.isPostable()).isFalse();
        assertThat(ledger.isReconciled()).isTrue();
        assertThat(ledger.findings()).hasSize(1);
        return ledger.findings().getFirst();
    }

    private static Ledger read(String rows) {
        return read(rows, AmountForm.USUAL);
    }

    private static Ledger read(String rows, AmountForm form) {
        return LedgerReader.read("ledger.csv", HEADER + rows, mapping(form)).get();
    }

    private static Dismissal decided(Fault fault, String code, String journal, Dismissal.Treatment treatment) {
        return new Dismissal(fault, code, journal, treatment, "finance officer", LocalDate.of(2025, 10, 3), "Asked.");
    }

    private static LedgerMapping mapping(AmountForm form, Dismissal... dismissals) {
        return new LedgerMapping(
                "Made up",
                YEAR,
                ',',
                new LedgerMapping.Columns("Date", "Code", "CC", "Amount", "", "", "Journal", "Text", "Key"),
                PeriodForm.DATE_UK,
                form,
                List.of(
                        new CodeRule("4512", "", "spend.state-special", "1.0.2", false),
                        new CodeRule("4513", "", "spend.independent-special", "1.2.3", false),
                        new CodeRule("9001", "", "income.high-needs-block", "", false),
                        new CodeRule("7*", "", "", "", false)),
                List.of(dismissals));
    }
}

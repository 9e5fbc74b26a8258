package org.evenkeel.model.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.model.intake.ledger.AmountForm;
import org.evenkeel.model.intake.ledger.CodeRule;
import org.evenkeel.model.intake.ledger.Commitment;
import org.evenkeel.model.intake.ledger.Ledger;
import org.evenkeel.model.intake.ledger.LedgerMapping;
import org.evenkeel.model.intake.ledger.LedgerReader;
import org.evenkeel.model.intake.ledger.Months;
import org.evenkeel.model.intake.ledger.PeriodForm;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.junit.jupiter.api.Test;

final class ForecastOutturnTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final int APRIL = YEAR.firstMonth();
    private static final int JUNE = APRIL + 2;
    private static final String SPECIAL = "spend.independent-special";

    /** Two children at £12,000 a year: £1,000 a month each. */
    private static final Budget BUDGET = new Budget(
            YEAR,
            new TreeMap<>(Map.of(SPECIAL, months(2_000_00), "spend.other", months(100_00))),
            new TreeMap<>(),
            Map.of(Placement.INDEPENDENT_SPECIAL, Collections.nCopies(12, 2.0)));

    @Test
    void addsWhatIsBudgetedForTheMonthsToComeWhereThereIsNoRecord() {
        ForecastOutturn outturn = ForecastOutturn.of(BUDGET, ledger(2_500_00), Commitments.NONE, JUNE);
        ForecastOutturn.Row special = row(outturn);
        assertThat(special.actual()).isEqualTo(Money.ofPence(7_500_00));
        assertThat(special.committed()).isEqualTo(Money.ofPence(18_000_00));
        assertThat(special.outturn()).isEqualTo(Money.ofPence(25_500_00));
        assertThat(special.variance()).isEqualTo(Money.ofPence(1_500_00));
    }

    @Test
    void takesChildrenAndPricesFromTheRecordWhereThereIsOne() {
        // Two children, of whom one leaves after August; the budget expects two throughout, so one is still to be
        // agreed.
        Commitments commitments = Commitments.of(
                List.of(child("K1", APRIL, Commitment.OPEN, 15_000_00), child("K2", APRIL, APRIL + 4, 9_000_00)));
        ForecastOutturn outturn = ForecastOutturn.of(BUDGET, ledger(2_000_00), commitments, JUNE);
        ForecastOutturn.Row special = row(outturn);
        assertThat(special.committed()).isEqualTo(Money.ofPence(9 * 1_250_00 + 2 * 750_00));
        assertThat(special.expected()).isEqualTo(Money.ofPence(7 * 1_000_00));
        assertThat(outturn.account().months(Placement.INDEPENDENT_SPECIAL)).isEqualTo(24);
    }

    @Test
    void doesNotKnowInJuneWhatWasAgreedInJuly() {
        Commitment july = new Commitment(
                "K3", Placement.INDEPENDENT_SPECIAL, APRIL + 5, Commitment.OPEN, Money.ofPence(12_000_00), APRIL + 3);
        Commitments commitments = Commitments.of(List.of(child("K1", APRIL, Commitment.OPEN, 12_000_00), july));
        assertThat(commitments.children(Placement.INDEPENDENT_SPECIAL, APRIL + 6, JUNE))
                .isEqualTo(1);
        assertThat(commitments.children(Placement.INDEPENDENT_SPECIAL, APRIL + 6, APRIL + 3))
                .isEqualTo(2);
    }

    @Test
    void looksAtTheEndOfEachQuarterAndNow() {
        assertThat(ForecastOutturn.moments(YEAR, MonthIndex.of(2025, 10)))
                .containsExactly(JUNE, JUNE + 3, MonthIndex.of(2025, 10));
    }

    @Test
    void usesNoLedgerWithRowsHeldBack() {
        Ledger held = read("2025-04,9,1.00,J1,\n");
        assertThatThrownBy(() -> ForecastOutturn.of(BUDGET, held, Commitments.NONE, JUNE))
                .hasMessageContaining("held back");
    }

    @Test
    void countsTheChildrenOfWhomRecordAndLedgerSayTheSame() {
        Commitments commitments = Commitments.of(List.of(
                child("K1", APRIL, Commitment.OPEN, 12_000_00),
                child("K2", APRIL, Commitment.OPEN, 12_000_00),
                child("K3", APRIL, Commitment.OPEN, 12_000_00)));
        Ledger ledger = read("""
                2025-04,1,1000.00,J1,K1
                2025-04,1,1400.00,J2,K2
                2025-04,1,5.00,J3,K9
                2025-04,1,6.00,J4,
                """);
        assertThat(CommitmentCheck.of(commitments, ledger, APRIL))
                .containsExactly(new CommitmentCheck(
                        Placement.INDEPENDENT_SPECIAL,
                        Money.ofPence(3_000_00),
                        Money.ofPence(2_411_00),
                        Money.ofPence(6_00),
                        1,
                        1,
                        1,
                        1));
    }

    @Test
    void spreadsTheCouncilsOwnBudgetAsTheLineWas() {
        Budget own = BUDGET.with(new TreeMap<>(Map.of(SPECIAL, Money.ofPence(100_01))));
        assertThat(own.months(SPECIAL).total()).isEqualTo(Money.ofPence(100_01));
        assertThat(own.months(SPECIAL).until(APRIL + 5)).isEqualTo(Money.ofPence(50_01));
    }

    private static ForecastOutturn.Row row(ForecastOutturn outturn) {
        return outturn.rows().stream()
                .filter(row -> row.line().equals(SPECIAL))
                .findFirst()
                .orElseThrow();
    }

    private static Commitment child(String key, int from, int until, long annual) {
        return new Commitment(
                key, Placement.INDEPENDENT_SPECIAL, from, until, Money.ofPence(annual), Commitment.ALWAYS);
    }

    private static Months months(long pence) {
        return Months.of(
                YEAR,
                Collections.nCopies(12, pence).stream()
                        .mapToLong(Long::longValue)
                        .toArray());
    }

    /** The same in April, May and June. */
    private static Ledger ledger(long pence) {
        String amount = Money.ofPence(pence).toString().replaceAll("[£,]", "");
        return read("2025-04,1," + amount + ",J1,\n2025-05,1," + amount + ",J2,\n2025-06,1," + amount + ",J3,\n");
    }

    private static Ledger read(String rows) {
        LedgerMapping mapping = new LedgerMapping(
                "made up",
                YEAR,
                ',',
                new LedgerMapping.Columns("month", "code", "", "amount", "", "", "journal", "", "key"),
                PeriodForm.MONTH,
                AmountForm.USUAL,
                List.of(new CodeRule("1", "", SPECIAL, "", false)),
                List.of());
        return LedgerReader.read("ledger.csv", "month,code,amount,journal,key\n" + rows, mapping)
                .get();
    }
}

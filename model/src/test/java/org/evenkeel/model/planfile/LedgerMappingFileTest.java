package org.evenkeel.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.ledger.AmountForm;
import org.evenkeel.model.intake.ledger.CodeRule;
import org.evenkeel.model.intake.ledger.Dismissal;
import org.evenkeel.model.intake.ledger.Fault;
import org.evenkeel.model.intake.ledger.LedgerMapping;
import org.evenkeel.model.intake.ledger.PeriodForm;
import org.evenkeel.model.time.FinancialYear;
import org.junit.jupiter.api.Test;

final class LedgerMappingFileTest {

    private static final String TOP = """
            title: Made-up finance system
            year: 2025-26
            columns:
              period: Date
              code: Subjective
              debit: Dr
              credit: Cr
              journal: Journal
            period: date-uk
            amounts:
              negatives: brackets
              thousands: comma
            """;

    private static final String CODES = """
            codes:
              "4512": spend.state-special
              4513/SEN1:
                line: spend.independent-special
                section-251: 1.2.3
                sign: either
              "7*": none
            """;

    @Test
    void readsColumnsFormsCodesAndDecisions() {
        LedgerMapping mapping = read(TOP + CODES + """
                dismissals:
                  - fault: sign
                    code: 4512
                    treat: post
                    by: finance officer
                    on: 2025-10-03
                    why: Refund of a place that closed.
                """).get();
        assertThat(mapping.year()).isEqualTo(new FinancialYear(2025));
        assertThat(mapping.columns().debit()).isEqualTo("Dr");
        assertThat(mapping.period()).isEqualTo(PeriodForm.DATE_UK);
        assertThat(mapping.amounts().negatives()).isEqualTo(AmountForm.Negatives.BRACKETS);
        assertThat(mapping.amounts().hasDecimals()).isTrue();
        assertThat(mapping.codes())
                .containsExactly(
                        new CodeRule("4512", "", "spend.state-special", "", false),
                        new CodeRule("4513", "SEN1", "spend.independent-special", "1.2.3", true),
                        new CodeRule("7*", "", "", "", false));
        assertThat(mapping.dismissals())
                .containsExactly(new Dismissal(
                        Fault.SIGN,
                        "4512",
                        "",
                        Dismissal.Treatment.POST,
                        "finance officer",
                        LocalDate.of(2025, 10, 3),
                        "Refund of a place that closed."));
    }

    @Test
    void saysEveryFaultAtOnce() {
        Loaded<LedgerMapping> loaded = read("""
                title: x
                year: 2025
                columns:
                  period: Date
                  code: Code
                period: monthly
                codes:
                  "4512": spend.state-speciall
                """);
        assertThat(loaded.errors())
                .extracting(issue -> issue.where().field())
                .containsExactly("year", "columns.amount", "period", "codes.4512");
    }

    @Test
    void refusesANameWhereARoleBelongs() {
        assertThat(decision("Ann Example", "post").errors())
                .extracting(Issue::rule)
                .containsExactly("plan-file.role");
    }

    @Test
    void refusesToPostWhatCannotBeRead() {
        Loaded<LedgerMapping> loaded = read(TOP + CODES + """
                dismissals:
                  - {fault: decimal-comma, journal: J1, treat: post, by: finance officer, on: 2025-10-03, why: x}
                """);
        assertThat(loaded.errors().getFirst().message()).isEqualTo("Rows that cannot be read cannot be posted.");
    }

    @Test
    void refusesADecisionAboutEverything() {
        Loaded<LedgerMapping> loaded = read(TOP + CODES + """
                dismissals:
                  - {fault: sign, treat: post, by: finance officer, on: 2025-10-03, why: x}
                """);
        assertThat(loaded.errors()).hasSize(1);
    }

    private static Loaded<LedgerMapping> decision(String by, String treatment) {
        return read(TOP + CODES + """
                dismissals:
                  - {fault: sign, code: 4512, treat: %s, by: %s, on: 2025-10-03, why: Asked.}
                """.formatted(treatment, by));
    }

    private static Loaded<LedgerMapping> read(String text) {
        return LedgerMappingFile.read("mapping.yaml", text);
    }
}

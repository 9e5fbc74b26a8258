package org.evenkeel.model.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;
import org.junit.jupiter.api.Test;

/** Rules: DfE and MHCLG, explanatory note of 9 February 2026; parliamentary question 61924 of 1 July 2025. */
final class DeficitTest {

    private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 1);
    private static final LocalDate JANUARY_2025 = LocalDate.of(2025, 1, 15);
    private static final FinancialYear Y2027 = new FinancialYear(2027);

    @Test
    void paysNineTenthsOfTheEligibleDeficitToThePound() {
        GrantRules.Stability grant = GrantRules.on(MAY_2026).stability().orElseThrow();
        assertThat(grant.deficitOf()).isEqualTo(InventedPlan.Y2025);
        // 0.90 x (117,000,000.55 - 2,000,000) = 103,500,000.495
        assertThat(grant.of(Money.ofPence(-11_700_000_055L), Money.ofPence(200_000_000L)))
                .isEqualTo(Money.ofPence(10_350_000_000L));
        assertThat(grant.of(Money.ofPence(-100_00), Money.ofPence(100_00))).isEqualTo(Money.ZERO);
        assertThat(grant.of(Money.ofPence(500_00), Money.ZERO)).isEqualTo(Money.ZERO);
    }

    @Test
    void knowsTheRulesAsTheyWereOnADay() {
        assertThat(GrantRules.on(JANUARY_2025).overrideEnds()).isEqualTo("2026-03-31");
        assertThat(GrantRules.on(JANUARY_2025).stability()).isEmpty();
        assertThat(GrantRules.on(MAY_2026).overrideEnds()).isEqualTo("2028-03-31");
        assertThat(GrantRules.on(MAY_2026).override().standing()).isEqualTo(Standing.VERIFIED);
        assertThatThrownBy(() -> GrantRules.on(LocalDate.of(2019, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** By hand: 100 plans at £12,000 against £1m of income is £200,000 short every year. */
    @Test
    void followsTheDeficitThroughGrantInterestAndTheOverridesEnd() {
        Deficit deficit = of(invented(4), MAY_2026).run(0);
        Deficit.Year first = in(deficit, InventedPlan.Y2025);
        assertThat(first.residual()).isEqualTo(Money.ofPence(-200_000_00));
        assertThat(first.interest()).isEqualTo(Money.ofPence(4_000_00));
        Deficit.Year granted = in(deficit, InventedPlan.Y2026);
        assertThat(granted.grant()).isEqualTo(Money.ofPence(180_000_00));
        assertThat(granted.residual()).isEqualTo(Money.ofPence(-220_000_00));
        assertThat(granted.onGeneralFund()).isEqualTo(Money.ZERO);
        Deficit.Year last = in(deficit, Y2027);
        assertThat(last.residual()).isEqualTo(Money.ofPence(-420_000_00));
        assertThat(last.onGeneralFund()).isEqualTo(Money.ofPence(420_000_00));
    }

    @Test
    void knewNoGrantAndAnEarlierEndInJanuary2025() {
        Deficit deficit = of(invented(4), JANUARY_2025).run(0);
        assertThat(in(deficit, InventedPlan.Y2026).grant()).isEqualTo(Money.ZERO);
        assertThat(in(deficit, InventedPlan.Y2025).onGeneralFund()).isEqualTo(Money.ofPence(200_000_00));
        assertThat(in(deficit, InventedPlan.Y2026).onGeneralFund()).isEqualTo(Money.ofPence(200_000_00));
    }

    @Test
    void incomeLessSpendingAndGrantIsTheChangeInBalanceToThePennyInEveryRun() {
        InventedPlan plan = InventedPlan.busy(300);
        plan.runs = 40;
        DeficitFan fan = of(plan, MAY_2026);
        PositionFan positions = plan.fan(Scenario.UNMITIGATED);
        for (int run = 0; run < positions.runs(); run++) {
            Position position = positions.position(run);
            Money balance = position.opening();
            for (FinancialYear year : positions.years()) {
                Deficit.Year each = in(fan.run(run), year);
                balance = balance.plus(position.at(Line.INCOME, year))
                        .minus(position.at(Line.SPEND, year))
                        .plus(each.grant());
                assertThat(each.residual()).isEqualTo(balance);
            }
        }
    }

    @Test
    void countsTheRunsThatAreInBalance() {
        assertThat(of(invented(0), MAY_2026).chanceOfBalance(InventedPlan.Y2025))
                .isZero();
        InventedPlan surplus = InventedPlan.quiet(50);
        assertThat(of(surplus, MAY_2026).chanceOfBalance(InventedPlan.Y2025)).isEqualTo(1);
        assertThat(of(surplus, MAY_2026).firstBalance(0.5)).contains(InventedPlan.Y2025);
    }

    @Test
    void shipsThreeKindsOfAgreementWithTheirSources() {
        assertThat(AgreementKind.all())
                .extracting(AgreementKind::code)
                .containsExactly("safety-valve", "delivering-better-value", "stability-grant", "none");
        AgreementKind valve = AgreementKind.find("safety-valve").orElseThrow();
        assertThat(valve.holdsOn(JANUARY_2025)).isTrue();
        assertThat(valve.holdsOn(MAY_2026)).isFalse();
        assertThat(AgreementKind.find("stability-grant").orElseThrow().terms())
                .extracting(AgreementKind.Term::standing)
                .contains(Standing.VERIFIED, Standing.SECONDARY);
    }

    private static Deficit.Year in(Deficit deficit, FinancialYear year) {
        return Objects.requireNonNull(deficit.years().get(year));
    }

    private static InventedPlan invented(double interest) {
        InventedPlan plan = InventedPlan.quiet(100);
        plan.terms = new DeficitTerms(
                "stability-grant",
                null,
                InventedPlan.assumption("deficit-interest", new Uncertainty.Fixed(interest)),
                null);
        return plan;
    }

    private static DeficitFan of(InventedPlan invented, LocalDate day) {
        DeficitTerms terms = invented.terms;
        invented.terms = new DeficitTerms(terms.agreement(), day, terms.interest(), terms.ineligible());
        return DeficitFan.of(invented.fan(Scenario.UNMITIGATED), invented.plan(), invented.seed);
    }
}

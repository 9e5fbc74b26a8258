package org.evenkeel.model.forecast.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evenkeel.model.statistics.YearSeries;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final YearSeries OWN = YearSeries.of(2015, 100, 110, 121, 133.1, 160);
    private static final YearSeries ENGLAND = YearSeries.of(2015, 1000, 1050, 1102.5, 1157.625, 9999);

    @Test
    void everyRuleLooksNoFurtherThanTheLastYear() {
        YearSeries cut = OWN.upTo(2018);
        for (Rule rule : Rule.values()) {
            double said = rule.log(OWN, ENGLAND, 2018, 2);
            assertEquals(rule.log(cut, ENGLAND.upTo(2018), 2018, 2), said, 1e-12, rule.code());
        }
    }

    @Test
    void steadyGrowthGoesOn() {
        assertEquals(133.1, said(Rule.LAST_VALUE, 2), 1e-9);
        assertEquals(133.1 * 1.21, said(Rule.LAST_GROWTH, 2), 1e-6);
        assertEquals(133.1 * 1.21, said(Rule.THREE_YEAR_GROWTH, 2), 1e-6);
        assertEquals(133.1 * 1.1025, said(Rule.ENGLAND_GROWTH, 2), 1e-6);
        assertEquals(133.1 * Math.sqrt(1.21 * 1.1025), said(Rule.MIX, 2), 1e-6);
    }

    @Test
    void smoothingDampsAndThetaHalves() {
        assertTrue(said(Rule.DAMPED_ETS, 1) > 140 && said(Rule.DAMPED_ETS, 1) < 146.41);
        assertEquals(133.1 * Math.sqrt(1.1), said(Rule.THETA, 1), 1e-6);
    }

    @Test
    void sayNothingWhereYearsAreMissing() {
        assertTrue(Double.isNaN(Rule.THREE_YEAR_GROWTH.log(OWN, ENGLAND, 2017, 1)));
        assertTrue(Double.isNaN(Rule.DAMPED_ETS.log(OWN, ENGLAND, 2017, 1)));
    }

    private static double said(Rule rule, int horizon) {
        return Math.exp(rule.log(OWN, ENGLAND, 2018, horizon));
    }
}

package org.evenkeel.model.finance;

import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/**
 * Names and units of the assumptions of money. A name is part of the key of its draws, so that changing one changes
 * forecasts.
 */
public final class Names {

    public static final String POUNDS = "pounds";
    public static final String POUNDS_A_PLAN_YEAR = "pounds a plan-year";
    public static final String PERCENT = "percent";
    public static final String PERCENT_A_YEAR = "percent a year";

    public static final String INFLATION = "price-inflation";
    public static final String KNOWN_SPENDING = "known-spending";
    public static final String OPENING_BALANCE = "opening-balance";
    public static final String HIGH_NEEDS_BLOCK = "high-needs-block";
    public static final String SCHOOLS_BLOCK = "schools-block";
    public static final String BLOCK_TRANSFER = "block-transfer";
    public static final String OUTTURN = "outturn";

    private Names() {}

    public static String price(Placement placement) {
        return "price." + placement.code();
    }

    /** The name of how something grows. */
    public static String growth(String of) {
        return of + ".growth";
    }

    /** The name of an amount of one financial year. */
    public static String ofYear(String of, FinancialYear year) {
        return of + "." + year;
    }
}

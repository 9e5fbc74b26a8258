package org.evenkeel.model.statistics;

/**
 * What government has published about an area's education money, in pounds unless said, by financial year, named by its
 * first calendar year. Sources: dedicated schools grant allocations (July updates), section 251 returns, and figures
 * derived from them by the department.
 *
 * @param highNeedsBeforeDeductions high needs block before the department takes out places it funds directly, 2019 to
 *     2023
 * @param highNeedsAfterDeductions high needs block as paid, 2019 to 2023
 * @param schoolsBlock schools block before recoupment, 2019 to 2023
 * @param totalGrant whole dedicated schools grant before deductions, 2019 to 2023
 * @param cumulativeBalance cumulative balance of the dedicated schools grant as a percentage of the year's income,
 *     negative in deficit, 2019 to 2021
 * @param specialistSpend top-up spending on special schools, pupil referral units and alternative provision, 2018 to
 *     2021
 */
public record PublishedMoney(
        YearSeries highNeedsBeforeDeductions,
        YearSeries highNeedsAfterDeductions,
        YearSeries schoolsBlock,
        YearSeries totalGrant,
        YearSeries cumulativeBalance,
        GroupedSeries<ProviderKind> specialistSpend) {

    /** What was known in a January: grants of the financial year that it lies in, balances and spending of the last. */
    PublishedMoney knownAt(int january) {
        return new PublishedMoney(
                highNeedsBeforeDeductions.upTo(january - 1),
                highNeedsAfterDeductions.upTo(january - 1),
                schoolsBlock.upTo(january - 1),
                totalGrant.upTo(january - 1),
                cumulativeBalance.upTo(january - 2),
                specialistSpend.upTo(january - 2));
    }

    /** Who provides what the specialist spending pays for. */
    public enum ProviderKind {
        /** State-funded schools. */
        STATE,
        /** Independent and non-maintained schools. */
        INDEPENDENT
    }

    /**
     * One high needs line of the section 251 return of 2021-22. Some lines of place funding do not add up to their
     * total in the source.
     *
     * @param item the line as published
     * @param budgetPounds planned
     * @param outturnPounds spent
     */
    public record SpendingLine(String item, double budgetPounds, double outturnPounds) {}

    /**
     * One line of the places that the department funds directly.
     *
     * @param financialYear its first calendar year
     * @param sector such as "Special academies", as published
     * @param placeType such as "Pre-16 SEN places", as published; wording differs between years
     * @param period the months the places are counted for, or the sum taken out, as published
     * @param value places, or pounds where {@code period} ends in "deduction (£s)"
     */
    public record PlaceLine(int financialYear, String sector, String placeType, String period, double value) {}
}

package org.evenkeel.model.intake.ledger;

/**
 * Where postings to a subjective code go.
 *
 * @param code the finance system's code, or its beginning followed by {@code *}
 * @param costCentre only postings of this cost centre; empty for all
 * @param line the line of the account, such as {@code spend.state-special}, {@code spend.other} or
 *     {@code income.high-needs-block}; empty for what is not high needs
 * @param section251 the line of the section 251 return; may be empty
 * @param eitherSign whether credits on spending, or debits on income, are usual here
 */
public record CodeRule(String code, String costCentre, String line, String section251, boolean eitherSign) {

    /** Whether postings count towards high needs. */
    public boolean isHighNeeds() {
        return !line.isEmpty();
    }

    /** Whether the line is money in. */
    public boolean isIncome() {
        return line.startsWith("income.");
    }
}

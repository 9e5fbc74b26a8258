package org.evenkeel.model.intake.ledger;

/**
 * A row that could be read.
 *
 * @param line its line in the file
 * @param month a {@code MonthIndex}
 * @param code the subjective code
 * @param costCentre the cost centre
 * @param journal the journal
 * @param about what tells it from an equal posting; never shown
 * @param key the child's key; may be empty
 * @param debit pence, credits negative
 * @param rule where it goes
 */
record Row(
        int line,
        int month,
        String code,
        String costCentre,
        String journal,
        String about,
        String key,
        long debit,
        CodeRule rule) {

    /** Pence in the sense of its line: cost of spending, receipt of income. */
    long pence() {
        return rule.isIncome() ? -debit : debit;
    }
}

package org.evenkeel.model.finance;

/**
 * A named line of income or spending.
 *
 * @param id a stable word for files, such as {@code council-contribution}
 * @param title what it is, in plain words
 * @param amounts pounds by financial year; a year without an amount is nothing
 */
public record Item(String id, String title, Amounts amounts) {}

package org.evenkeel.model.intake.sen2;

/**
 * Whose return it is, for which collection year.
 *
 * @param cells its items
 */
public record Header(Cells cells) implements Entry {}

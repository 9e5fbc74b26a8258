package org.evenkeel.model.intake.sen2;

/**
 * Module 5: one type of need with its rank.
 *
 * @param cells the items
 */
public record SenNeed(Cells cells) implements Entry {}

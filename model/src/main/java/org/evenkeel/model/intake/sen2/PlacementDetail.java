package org.evenkeel.model.intake.sen2;

/**
 * Module 5: one stay of the person in one place.
 *
 * @param cells the items
 */
public record PlacementDetail(Cells cells) implements Entry {}

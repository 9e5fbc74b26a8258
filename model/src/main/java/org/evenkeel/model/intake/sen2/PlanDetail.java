package org.evenkeel.model.intake.sen2;

/**
 * Item 4.7: one place that a plan names.
 *
 * @param cells the items
 */
public record PlanDetail(Cells cells) implements Entry {}

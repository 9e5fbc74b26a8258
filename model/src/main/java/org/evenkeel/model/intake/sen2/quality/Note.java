package org.evenkeel.model.intake.sen2.quality;

import java.time.LocalDate;

/**
 * Why a finding may stay.
 *
 * @param text the reason, without a name or number of a child
 * @param role who says so, by role and not by name
 * @param on the day on which they did
 */
public record Note(String text, String role, LocalDate on) {}

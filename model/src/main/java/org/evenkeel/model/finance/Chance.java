package org.evenkeel.model.finance;

import java.util.OptionalDouble;

/**
 * How likely a condition is to be met in one scenario.
 *
 * @param condition what is required
 * @param scenario the scenario's name
 * @param probability the share of runs that meet it, 0 to 1; empty if the forecast does not reach so far
 * @param note why there is none, or what it rests on; may be empty
 */
public record Chance(Condition condition, String scenario, OptionalDouble probability, String note) {}

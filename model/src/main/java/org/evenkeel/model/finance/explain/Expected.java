package org.evenkeel.model.finance.explain;

import org.evenkeel.model.finance.Position;
import org.evenkeel.model.forecast.ExpectedPath;

/**
 * What is expected without any draw: plans month by month, and what they come to in money.
 *
 * @param path the plans
 * @param position the account of the financial years that lie wholly inside the path
 */
public record Expected(ExpectedPath path, Position position) {}

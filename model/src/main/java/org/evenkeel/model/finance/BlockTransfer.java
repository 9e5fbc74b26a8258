package org.evenkeel.model.finance;

/**
 * Money moved from the schools block to high needs.
 *
 * @param schoolsBlock the schools block, pounds by financial year
 * @param percent how much of it is moved from each financial year on, in percent; above 0.5% needs the Secretary of
 *     State's agreement, below it the schools forum's
 */
public record BlockTransfer(Amounts schoolsBlock, Steps percent) {}

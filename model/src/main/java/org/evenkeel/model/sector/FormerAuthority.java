package org.evenkeel.model.sector;

/**
 * An authority that has been abolished, kept so that its published past can be read.
 *
 * @param code its nine-character code
 * @param number the department's three-digit code, never reused
 * @param name its name, which a successor may share
 */
public record FormerAuthority(String code, String number, String name) {}

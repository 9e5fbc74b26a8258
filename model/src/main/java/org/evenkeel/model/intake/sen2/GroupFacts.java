package org.evenkeel.model.intake.sen2;

import org.jspecify.annotations.Nullable;

/**
 * What {@code reference/sen2-return/groups.csv} says of a group.
 *
 * @param element its element in XML
 * @param parent the group that it hangs from; null for the header
 * @param least how many there must be in each parent
 * @param most how many there may be
 * @param table its table in the COLLECT export
 * @param key that table's key column
 * @param parentKey that table's column with the parent's key; empty for the header
 * @param sheet its title in the department's Excel template
 */
public record GroupFacts(
        String element,
        @Nullable Group parent,
        int least,
        int most,
        String table,
        String key,
        String parentKey,
        String sheet) {}

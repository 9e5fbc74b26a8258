package org.evenkeel.model.finance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What pays for high needs.
 *
 * @param highNeedsBlock the high needs block before the department takes out the places it funds directly, pounds by
 *     financial year
 * @param transfer what is moved from the schools block; null if nothing is
 * @param others other lines, such as a council contribution or a grant
 */
public record Income(Amounts highNeedsBlock, @Nullable BlockTransfer transfer, List<Item> others) {

    /** Keeps its own copy. */
    public Income {
        others = List.copyOf(others);
    }

    /** What is moved from the schools block, if anything is. */
    public Optional<BlockTransfer> blockTransfer() {
        return Optional.ofNullable(transfer);
    }
}

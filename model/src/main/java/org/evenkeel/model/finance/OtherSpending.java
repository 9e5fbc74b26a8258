package org.evenkeel.model.finance;

import java.util.List;

/**
 * High needs spending that does not follow single plans: support services, therapies, hospital education, alternative
 * provision services.
 *
 * @param items its lines
 */
public record OtherSpending(List<Item> items) {

    /** Keeps its own copy. */
    public OtherSpending {
        items = List.copyOf(items);
    }
}

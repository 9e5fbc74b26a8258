package org.evenkeel.model.intake.sen2.sample;

import java.util.List;
import org.evenkeel.model.intake.sen2.Sen2Return;

/**
 * A fault that was planted.
 *
 * @param rule the rule that must find it
 * @param child the child's number in the file; 0 for the header
 * @param item the element that it must be found at
 */
public record Fault(String rule, int child, String item) {

    /**
     * A return with faults in it.
     *
     * @param value the return
     * @param faults every fault, in the order of the file
     */
    public record Planted(Sen2Return value, List<Fault> faults) {}
}

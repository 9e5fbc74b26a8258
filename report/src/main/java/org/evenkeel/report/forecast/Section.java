package org.evenkeel.report.forecast;

import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.report.document.Block;

/**
 * One part of a report, under its own heading.
 *
 * @param id stable, lower-case words joined by hyphens
 */
public record Section(String id, String heading, List<Block> blocks) {

    /** Keeps its own copy. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** The heading and what stands under it. */
    Stream<Block> withHeading() {
        return Stream.concat(Stream.of(new Block.Heading(2, id, heading)), blocks.stream());
    }
}

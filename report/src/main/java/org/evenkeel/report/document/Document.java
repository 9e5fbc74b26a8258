package org.evenkeel.report.document;

import java.util.List;
import org.evenkeel.report.document.Block.Heading;

/**
 * A document that any writer can write.
 *
 * @param title its title, and the only heading of level 1
 * @param subtitle a line under the title: what it covers, and as of when
 * @param description one sentence for those who find it in a list
 * @param blocks its pieces, in reading order
 * @param colophon how it was made, at its foot
 */
public record Document(String title, String subtitle, String description, List<Block> blocks, String colophon) {
    public Document {
        blocks = List.copyOf(blocks);
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a document needs a title and a description");
        }
        int level = 1;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException("the heading \"" + heading.text() + "\" skips a level");
                }
                level = heading.level();
            }
        }
    }

    /** The headings of its sections. */
    public List<Heading> sections() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .toList();
    }
}

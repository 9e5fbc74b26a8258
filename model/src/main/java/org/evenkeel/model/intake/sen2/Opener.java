package org.evenkeel.model.intake.sen2;

import java.io.IOException;
import java.io.InputStream;

/** Something that can be read more than once, from its beginning each time. */
@FunctionalInterface
interface Opener {

    /** A new stream from the beginning. */
    InputStream open() throws IOException;
}

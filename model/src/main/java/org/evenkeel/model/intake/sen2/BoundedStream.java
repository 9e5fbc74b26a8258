package org.evenkeel.model.intake.sen2;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives up when too much comes without a sign of progress: a name, text or comment of any size would
 * otherwise have to be held in memory.
 */
final class BoundedStream extends FilterInputStream {

    private static final int MOST = 1 << 20;

    private long since;

    BoundedStream(InputStream in) {
        super(in);
    }

    /** What was read so far has been dealt with. */
    void progress() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws IOException {
        since += read;
        if (since > MOST) {
            throw new TooLong();
        }
    }

    /** There was no end to something. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("one part of the file is longer than a megabyte");
        }
    }
}

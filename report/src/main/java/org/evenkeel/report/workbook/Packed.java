package org.evenkeel.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files are zip archives that hold the time at which they were packed: these are packed again without it. */
public final class Packed {

    /** The first moment that a zip archive can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Packed() {}

    /** The archive with the same entries in the same order, all of one time, so that equal content gives equal bytes. */
    public static byte[] alike(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NEVER);
                packed.putNextEntry(same);
                in.transferTo(packed);
                packed.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

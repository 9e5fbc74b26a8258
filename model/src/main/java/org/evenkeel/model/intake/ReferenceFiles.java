package org.evenkeel.model.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Where the reference files are read from: the class path, as shipped, or a folder laid out the same way. */
sealed interface ReferenceFiles {

    /** The shipped files. */
    record ClassPath() implements ReferenceFiles {
        @Override
        public @Nullable InputStream find(String name) {
            return ReferenceFiles.class.getResourceAsStream("/reference/" + name);
        }
    }

    /** Files in a folder. */
    record Folder(Path root) implements ReferenceFiles {
        @Override
        public @Nullable InputStream find(String name) throws IOException {
            try {
                return new BufferedInputStream(Files.newInputStream(root.resolve(name)));
            } catch (NoSuchFileException e) {
                return null;
            }
        }
    }

    /** A file as it is stored; null if there is none of that name. */
    @Nullable
    InputStream find(String name) throws IOException;

    /** The content of a CSV file, stored plain or compressed beside the name with {@code .gz}; null if neither is there. */
    default @Nullable InputStream open(String name) throws IOException {
        InputStream plain = find(name);
        if (plain != null) {
            return plain;
        }
        InputStream packed = find(name + ".gz");
        return packed == null ? null : new GZIPInputStream(packed, 1 << 16);
    }
}

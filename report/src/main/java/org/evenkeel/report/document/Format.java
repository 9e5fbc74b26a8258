package org.evenkeel.report.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file in which any document can be had. */
public enum Format {
    /** A page that needs nothing else. */
    HTML {
        @Override
        void write(Document document, Path file) throws IOException {
            Files.writeString(file, HtmlWriter.write(document), StandardCharsets.UTF_8);
        }
    },
    /** For Word, to be edited. */
    DOCX {
        @Override
        void write(Document document, Path file) throws IOException {
            WordWriter.write(document, file);
        }
    },
    /** To be published: PDF/UA-1. */
    PDF {
        @Override
        void write(Document document, Path file) throws IOException {
            PdfWriter.write(document, file);
        }
    };

    abstract void write(Document document, Path file) throws IOException;

    /** Writes a document to a folder, under a name that gets this format's ending. */
    public void write(Document document, Path folder, String name) throws IOException {
        write(document, folder.resolve(name + "." + code()));
    }

    /** The word for it, which is also its ending: {@code docx}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this word. */
    public static Optional<Format> ofCode(String code) {
        return Stream.of(values())
                .filter(format -> format.code().equalsIgnoreCase(code))
                .findFirst();
    }
}

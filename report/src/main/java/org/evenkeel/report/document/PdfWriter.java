package org.evenkeel.report.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a document as a PDF that everyone can read (PDF/UA-1): tagged, in a language, with a title, its headings as
 * bookmarks, real table headings, words in place of every chart, and its typeface inside.
 */
public final class PdfWriter {

    private static final float VERSION = 1.7f;
    private static final String SCHEME = "evenkeel";

    private PdfWriter() {}

    /** Writes a document to a file. */
    public static void write(Document document, Path file) throws IOException {
        Files.write(file, write(document));
    }

    /** The document as the bytes of a PDF file. They hold the moment at which they were made. */
    public static byte[] write(Document document) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfVersion(VERSION);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useProtocolsStreamImplementation(PdfWriter::open, SCHEME);
            // Nothing is fetched: a document is whole in itself.
            builder.useExternalResourceAccessControl(
                    (uri, _) -> uri.startsWith(SCHEME + ":"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withHtmlContent(PrintMarkup.write(document, Resources.text("print.css")), SCHEME + ":/");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSStream open(String uri) {
        String name = uri.substring(uri.lastIndexOf(uri.contains("/") ? '/' : ':') + 1);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return Resources.stream(name);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}

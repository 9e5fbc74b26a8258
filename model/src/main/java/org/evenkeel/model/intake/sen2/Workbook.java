package org.evenkeel.model.intake.sen2;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook (.xlsx) as the few of its parts that a return needs. Nothing in it is run, and no more of it is
 * unpacked than {@link #MOST_BYTES}, whatever it says of its own size.
 */
final class Workbook implements Closeable {

    /** Far more than the largest council's return, and little enough to be read in seconds: 20,000 plans are 90 MB. */
    static final long MOST_BYTES = 512L << 20;

    private static final long MOST_SHARED = 32L << 20;
    private static final int MOST_PARTS = 2000;

    private final ZipFile zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private long unpacked;
    private boolean isFrom1904;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * One sheet.
     *
     * @param name what is on its tab
     * @param part where it is in the file
     * @param isHidden whether the one who filled it in does not see it
     */
    record Sheet(String name, String part, boolean isHidden) {}

    static Workbook open(Path file) throws Unreadable, IOException {
        Workbook book;
        try {
            book = new Workbook(new ZipFile(file.toFile()));
        } catch (ZipException _) {
            throw damaged();
        }
        try {
            book.index();
            return book;
        } catch (Unreadable | IOException | RuntimeException e) {
            book.close();
            throw e;
        }
    }

    /** Its sheets, in the order of their tabs. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether it counts days from 1904, as workbooks from old Macintoshes do. */
    boolean isFrom1904() {
        return isFrom1904;
    }

    /** A text that many cells share; empty when there is none of that number. */
    String shared(int number) {
        return number >= 0 && number < shared.size() ? shared.get(number) : "";
    }

    /** Reads a part. */
    void read(String part, Work work) throws Unreadable, IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw notAWorkbook();
        }
        try (InputStream bytes = new BufferedInputStream(new Counted(zip.getInputStream(entry)), 1 << 16)) {
            work.on(new XmlPart(bytes));
        } catch (XMLStreamException e) {
            throw fault(e);
        } catch (ZipException _) {
            throw damaged();
        } catch (TooMuch _) {
            throw tooMuch();
        } catch (RuntimeException e) {
            // The parser throws some of its faults late, wrapped.
            if (e.getCause() instanceof XMLStreamException cause) {
                throw fault(cause);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void index() throws Unreadable, IOException {
        if (zip.size() > MOST_PARTS) {
            throw tooMuch();
        }
        boolean hasMacro = zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("macrosheets/"));
        if (hasMacro) {
            throw new Unreadable(
                    "workbook-macro",
                    0,
                    "The workbook holds a macro, and a workbook with one is not read.",
                    "Save a copy as an Excel workbook without macros (.xlsx) and use that, also where the department's"
                            + " template comes with one.");
        }
        if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("xl/_rels/workbook.xml.rels") == null) {
            throw notAWorkbook();
        }
        Map<String, String> parts = new HashMap<>();
        List<String> texts = new ArrayList<>();
        read("xl/_rels/workbook.xml.rels", part -> {
            while (part.toElement("Relationship")) {
                String target = part.attribute("Target");
                String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                parts.put(part.attribute("Id"), path);
                if (part.attribute("Type").endsWith("/sharedStrings")) {
                    texts.add(path);
                }
            }
        });
        read("xl/workbook.xml", part -> sheets(part, parts));
        for (String path : texts) {
            read(path, this::shared);
        }
    }

    private void sheets(XmlPart part, Map<String, String> parts) throws XMLStreamException, Unreadable {
        while (part.nextElement()) {
            if (part.is("workbookPr")) {
                isFrom1904 = XmlPart.isTrue(part.attribute("date1904"));
            } else if (part.is("sheet")) {
                String path = parts.getOrDefault(part.attribute("id"), "");
                String state = part.attribute("state");
                sheets.add(new Sheet(part.attribute("name"), path, !state.isEmpty() && !state.equals("visible")));
            }
        }
    }

    private void shared(XmlPart part) throws XMLStreamException, Unreadable {
        long length = 0;
        while (part.toElement("si")) {
            String text = part.text();
            // Each text costs memory beyond its letters.
            length += text.length() + 16L;
            if (length > MOST_SHARED) {
                throw tooMuch();
            }
            shared.add(text);
        }
    }

    private static Unreadable fault(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Throwable nested = cause instanceof XMLStreamException fault ? fault.getNestedException() : null;
            boolean isTooMuch = nested instanceof TooMuch || nested instanceof BoundedStream.TooLong;
            if (isTooMuch || cause instanceof TooMuch) {
                return tooMuch();
            }
        }
        return damaged();
    }

    private static Unreadable tooMuch() {
        return new Unreadable(
                "workbook-too-large",
                0,
                "The workbook unpacks to far more than any return holds.",
                "Check where it comes from; for a large return use the XML.");
    }

    private static Unreadable damaged() {
        return new Unreadable(
                "workbook-damaged",
                0,
                "The workbook is damaged or not complete.",
                "Copy it again from where it was saved, or open it in Excel and save it anew as .xlsx.");
    }

    private static Unreadable notAWorkbook() {
        return new Unreadable(
                "not-a-workbook",
                0,
                "This is a packed file, but no Excel workbook of the .xlsx kind.",
                "Choose the return's XML, the folder of a COLLECT export or the department's template saved as .xlsx.");
    }

    /** What is done with a part. */
    interface Work {
        void on(XmlPart part) throws XMLStreamException, Unreadable;
    }

    /** Counts what is unpacked, of all parts together. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            throw new UnsupportedOperationException("read in blocks");
        }

        @Override
        public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            unpacked += Math.max(0, read);
            if (unpacked > MOST_BYTES) {
                throw new TooMuch();
            }
            return read;
        }
    }

    /** More is packed into it than a return can hold. */
    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;
    }
}

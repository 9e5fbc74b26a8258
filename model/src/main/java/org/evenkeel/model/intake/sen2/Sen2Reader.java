package org.evenkeel.model.intake.sen2;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.sector.LocalAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Reads a return in any of its formats, told apart by what is in the file. What cannot be read is one finding that says
 * why; then nothing of the file is to be kept.
 */
public final class Sen2Reader {

    private static final String EXPORT_AGAIN = "Export the return again from the case system.";

    private static final int BLOCK = 1 << 16;
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Sen2Reader() {}

    /** Reads a whole return into memory: right for a council, not for the nation. */
    public static Loaded<Sen2Return> read(Path file) {
        var keeper = new Keeper();
        return read(file, keeper).<Loaded<Sen2Return>>map(Loaded::failed).orElseGet(() -> Loaded.of(keeper.kept()));
    }

    /**
     * Reads a return, telling it to a handler one person at a time.
     *
     * @return why it could not be read to its end; whatever the handler was told is then to be thrown away
     */
    public static Optional<Issue> read(Path file, Sen2Handler handler) {
        return read(file, new Expected(null), handler);
    }

    /** The same, and a return that is not of this authority is refused. */
    public static Optional<Issue> read(Path file, LocalAuthority authority, Sen2Handler handler) {
        return read(file, new Expected(authority), handler);
    }

    private static Optional<Issue> read(Path file, Expected expected, Sen2Handler handler) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                BladeReader.read(file, expected, handler);
                return Optional.empty();
            }
            Opener opener = () -> new BufferedInputStream(Files.newInputStream(file), BLOCK);
            if (isPacked(opener)) {
                TemplateReader.read(file, expected, handler);
            } else {
                readXml(opener, expected, handler);
            }
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(e.issue(name));
        } catch (NoSuchFileException e) {
            return Optional.of(
                    new Unreadable("no-such-file", 0, "There is no such file.", "Check the name.").issue(name));
        } catch (IOException e) {
            return Optional.of(new Unreadable(
                            "file-unreadable",
                            0,
                            "The file cannot be read (" + e.getClass().getSimpleName() + ").",
                            "Check that it is there, that you may read it and that no other program holds it.")
                    .issue(name));
        }
    }

    /**
     * Reads an XML return from memory, telling it to a handler one person at a time.
     *
     * @param name what the file is called, for what is said about it
     * @return why it could not be read to its end; whatever the handler was told is then to be thrown away
     */
    public static Optional<Issue> read(String name, byte[] content, Sen2Handler handler) {
        try {
            Opener opener = () -> new ByteArrayInputStream(content);
            if (isPacked(opener)) {
                throw new Unreadable(
                        "workbook-not-here",
                        0,
                        "An Excel workbook is not read here.",
                        "Export the return as XML, or look at the workbook with the command check.");
            }
            readXml(opener, new Expected(null), handler);
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(e.issue(name));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    /** Reads XML from bytes that can be opened again. */
    static void readXml(Opener opener, Expected expected, Sen2Handler handler) throws Unreadable, IOException {
        sniff(opener);
        Header header;
        try (var bytes = new BoundedStream(opener.open())) {
            header = xml(bytes, XmlReader::header);
        }
        if (header == null) {
            throw new Unreadable(
                    "no-header",
                    0,
                    "The return has no Header, so nobody can tell whose it is or for which year.",
                    EXPORT_AGAIN);
        }
        Layout layout = expected.layout(header);
        handler.header(header, layout);
        try (var bytes = new BoundedStream(opener.open())) {
            xml(bytes, reader -> {
                reader.persons(layout, handler);
                return null;
            });
        }
    }

    /** Whether it is a packed file, as a workbook is; refuses workbooks of a kind that cannot be looked into. */
    private static boolean isPacked(Opener opener) throws Unreadable, IOException {
        byte[] start;
        try (InputStream in = opener.open()) {
            start = in.readNBytes(4);
        }
        if (Arrays.equals(start, OLD_WORKBOOK)) {
            throw new Unreadable(
                    "workbook-locked",
                    0,
                    "The workbook is of the old .xls kind, or locked with a password.",
                    "Open it in Excel, take the password off and save it as .xlsx.");
        }
        return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 9 && start[3] < 9;
    }

    /** What the beginning of a file gives away before any of it is parsed. */
    private static void sniff(Opener opener) throws Unreadable, IOException {
        byte[] start;
        try (InputStream in = opener.open()) {
            start = in.readNBytes(4);
        }
        if (start.length == 0) {
            throw new Unreadable("file-empty", 0, "The file is empty.", EXPORT_AGAIN);
        }
        boolean isMarked = start.length >= 2
                && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                        || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
        boolean isWide = isMarked || (start.length >= 2 && (start[0] == 0 || start[1] == 0));
        if (isWide) {
            throw new Unreadable(
                    "wrong-encoding",
                    1,
                    "The file is in UTF-16 or another wide encoding; the return is written in UTF-8.",
                    "Save it as UTF-8, or export it again from the case system.");
        }
    }

    /** The layout of the year that a header names, or why there is none. */
    static Layout layout(Header header) throws Unreadable {
        String collection = header.text(Item.COLLECTION);
        if (!collection.isEmpty() && !collection.equalsIgnoreCase("SEN2")) {
            throw new Unreadable(
                    "another-collection",
                    header.line(Item.COLLECTION),
                    "This is a return of another collection, "
                            + new Oddity(Oddity.Kind.UNKNOWN, Group.HEADER, collection, 1).element() + ", not SEN2.",
                    "Choose the file that the case system wrote for the SEN2 return.");
        }
        int year = year(header);
        if (year == 2022) {
            throw new Unreadable(
                    "layout-of-2022",
                    header.line(Item.YEAR),
                    "This is a return of 2022, the voluntary first year, whose layout and codes were different.",
                    "Use returns of " + Layout.years().first() + " or later.");
        }
        return Layout.of(year)
                .orElseThrow(() -> new Unreadable(
                        "year-unknown",
                        header.line(Item.YEAR),
                        "The Header does not name a collection year from "
                                + Layout.years().first() + " to "
                                + Layout.years().last() + ".",
                        "Correct Year in the Header; for a later year, install the release that knows it."));
    }

    /** The collection year; where Year is missing, that of the reference date. */
    private static int year(Header header) {
        String text = header.text(Item.YEAR);
        if (text.isEmpty()) {
            String date = header.text(Item.REFERENCE_DATE);
            text = date.length() >= 4 ? date.substring(0, 4) : "";
        }
        return text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    }

    private static @Nullable Header xml(BoundedStream bytes, Work work) throws Unreadable, IOException {
        XmlReader reader = null;
        try {
            reader = new XmlReader(bytes);
            return work.on(reader);
        } catch (XMLStreamException e) {
            throw XmlFaults.of(e, reader == null ? 0 : reader.order());
        } catch (RuntimeException e) {
            // The parser throws some of its faults late, wrapped.
            if (e.getCause() instanceof XMLStreamException fault) {
                throw XmlFaults.of(fault, reader == null ? 0 : reader.order());
            }
            throw e;
        } catch (CharacterCodingException e) {
            throw XmlFaults.encoding(0);
        }
    }

    /** What is done with an XML file. */
    private interface Work {
        @Nullable
        Header on(XmlReader reader) throws XMLStreamException, Unreadable, IOException;
    }

    /** Keeps all that it is told. */
    private static final class Keeper implements Sen2Handler {

        private final List<Person> persons = new ArrayList<>();
        private @Nullable Header header;
        private @Nullable Layout layout;

        @Override
        public void header(Header given, Layout ofYear) {
            header = given;
            layout = ofYear;
        }

        @Override
        public void person(Person person) {
            persons.add(person);
        }

        Sen2Return kept() {
            if (header == null || layout == null) {
                throw new IllegalStateException("a return without a header was told");
            }
            return new Sen2Return(layout, header, persons);
        }
    }
}

package org.evenkeel.model.intake.sen2;

import com.fasterxml.aalto.in.ByteSourceBootstrapper;
import com.fasterxml.aalto.in.ReaderConfig;
import com.fasterxml.aalto.in.XmlScanner;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** Aalto's reader, which also tells the line that it is on without making an object for it. */
final class LineReader extends StreamReaderImpl {

    private LineReader(XmlScanner scanner) {
        super(scanner);
    }

    /** A reader that knows no document types and no entities but XML's own. */
    static LineReader of(InputStream in) throws XMLStreamException {
        ReaderConfig settings = new ReaderConfig();
        settings.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        settings.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        settings.setProperty(XMLInputFactory.IS_COALESCING, false);
        ReaderConfig own = settings.createNonShared(null, null, null);
        return new LineReader(ByteSourceBootstrapper.construct(own, in).bootstrap());
    }

    /** The line, from 1, on which what was read last ends. */
    int line() {
        return _scanner.getCurrentLineNr();
    }
}

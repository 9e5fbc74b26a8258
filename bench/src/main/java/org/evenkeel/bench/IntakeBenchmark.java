package org.evenkeel.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.Sen2Reader;
import org.evenkeel.model.intake.sen2.XmlWriter;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** How long a return takes on one thread: parsed and no more, read into records, and checked by every rule. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class IntakeBenchmark {

    private static final int YEAR = 2026;

    /** Plans on census day. */
    @Param("7000")
    int plans;

    private Path file;
    private byte[] bytes;

    /** Writes the return of an invented council. */
    @Setup
    public void prepare() throws IOException {
        file = Files.createTempFile("sen2", ".xml");
        try (var writer = Files.newBufferedWriter(file)) {
            XmlWriter.write(SyntheticCouncil.of(plans, 1, YEAR, "201").inYear(YEAR), writer);
        }
        bytes = Files.readAllBytes(file);
    }

    /** Takes it away again. */
    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    /** The floor: the parser alone, every event, the length of every text. */
    @Benchmark
    public long parse() throws XMLStreamException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        long length = 0;
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.CHARACTERS) {
                length += in.getTextLength();
            }
        }
        return length;
    }

    /** Records of every child. */
    @Benchmark
    public void read(Blackhole hole) {
        hole.consume(Sen2Reader.read(file, new Sen2Handler() {
            @Override
            public void header(Header header, Layout layout) {
                hole.consume(header);
            }

            @Override
            public void person(Person person) {
                hole.consume(person);
            }
        }));
    }

    /** The same, and every rule. */
    @Benchmark
    public Object check() {
        Checker checker = Checker.of(_ -> {});
        Sen2Reader.read(file, checker);
        return checker.end();
    }
}

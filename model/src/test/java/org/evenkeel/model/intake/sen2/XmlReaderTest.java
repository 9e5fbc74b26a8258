package org.evenkeel.model.intake.sen2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.rule.LastYear;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is legal is read however it is spelt; what is not is refused in one sentence that quotes no child. */
final class XmlReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsThePublishedExampleAndFindsNothingWrongInIt() throws IOException {
        Sen2Return read = read(example()).get();
        assertThat(read.authority()).isEqualTo("201");
        assertThat(read.persons()).hasSize(3);
        assertThat(read.persons()
                        .getFirst()
                        .requests()
                        .getFirst()
                        .activePlans()
                        .getFirst()
                        .needs())
                .extracting(need -> need.text(Item.NEED_TYPE))
                .containsExactly("SLCN", "ASD");
        assertThat(findings(read)).isEmpty();
    }

    @Test
    void keepsTheLineOfEveryItem() throws IOException {
        Person first = read(example()).get().persons().getFirst();
        assertThat(example().lines().toList().get(first.line(Item.UPN) - 1)).contains("<UPN>");
        Request request = first.requests().getFirst();
        assertThat(example().lines().toList().get(request.line(Item.RYA) - 1)).contains("<RYA>");
    }

    @Test
    void readsNamesInAnyCaseOrderAndNamespace() throws IOException {
        String plain = example();
        String other = plain.replace("<Message>", "<Message xmlns='urn:anything'>")
                .replace("SENSetting", "SENsetting")
                .replace("<UPN>", "<upn>")
                .replace("</UPN>", "</upn>")
                .replaceAll("(?s)(<Surname>.*?</Surname>)(\\s*)(<Forename>.*?</Forename>)", "$3$2$1");
        assertThat(read(other).get()).isEqualTo(read(plain).get());
    }

    @Test
    void readsAHeaderThatComesLast() throws IOException {
        String plain = example();
        int start = plain.indexOf("<Header>");
        int end = plain.indexOf("</Header>") + "</Header>".length();
        String header = plain.substring(start, end);
        String last = plain.replace(header, "").replace("</Message>", header + "</Message>");
        assertThat(read(last).get()).isEqualTo(read(plain).get());
    }

    @Test
    void writesWhatItReads() throws IOException {
        for (int year : List.of(2023, 2024, 2025, 2026, 2027)) {
            Sen2Return made =
                    SyntheticCouncil.of(60, year, Math.max(year, 2025), "201").inYear(year);
            Path file = folder.resolve(year + ".xml");
            try (var out = Files.newBufferedWriter(file)) {
                XmlWriter.write(made, out);
            }
            assertThat(Sen2Reader.read(file).get()).isEqualTo(made);
        }
    }

    @Test
    void readsAByteOrderMark() throws IOException {
        assertThat(read("\ufeff" + example()).isClean()).isTrue();
    }

    @Test
    void tellsWhatHasNoPlace() throws IOException {
        String odd = example()
                .replaceFirst("<PostCode>[^<]*</PostCode>", "<PostCode/>")
                .replaceFirst("<RYA>0</RYA>", "<RYA>0</RYA><RYA>1</RYA><Colour>red</Colour>")
                .replaceFirst("<Sex>F</Sex>", "<Sex>F</Sex><GenderCurrent>2</GenderCurrent>");
        assertThat(findings(read(odd).get()))
                .extracting(finding -> finding.rule() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "D-008 Person.PostCode",
                        "D-009 Requests.RYA",
                        "D-064 Requests.Colour",
                        "D-065 Person.GenderCurrent");
    }

    @Test
    void tellsThatAGroupIsInTheWrongPlace() throws IOException {
        String wrong = example().replace("<SENneed>", "<Assessment><Week20>1</Week20></Assessment><SENneed>");
        assertThat(findings(read(wrong).get())).extracting(Finding::rule).contains("D-064");
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        String whole = example();
        assertThat(refusal(whole.substring(0, whole.length() / 2)).message()).contains("ends in the middle");
        assertThat(refusal(whole.substring(0, whole.length() - 5)).rule()).isEqualTo("file-truncated");
        assertThat(refusal("<Message>").rule()).isEqualTo("file-truncated");
        assertThat(refusal("").rule()).isEqualTo("file-empty");
    }

    @Test
    void refusesAnEncodingThatIsNotWhatItSays() throws IOException {
        byte[] latin = example().replace("Quillfeather", "Quillf\u00e9ather").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.xml"), latin);
        assertThat(refusal(file).rule()).isEqualTo("wrong-encoding");
        Path wide = Files.write(folder.resolve("wide.xml"), example().getBytes(StandardCharsets.UTF_16));
        assertThat(refusal(wide).rule()).isEqualTo("wrong-encoding");
    }

    @Test
    void refusesADocumentTypeAndEverythingThatHidesInOne() throws IOException {
        String laughs = "<!DOCTYPE Message [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
        String outside = "<!DOCTYPE Message [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>";
        for (String doctype : List.of("<!DOCTYPE Message>", laughs, outside)) {
            String body = example().substring(example().indexOf("<Message>"));
            Issue issue = refusal(doctype + body.replaceFirst("Quillfeather", "&c;&secret;"));
            assertThat(issue.rule()).isEqualTo("doctype-refused");
            assertThat(issue.text()).doesNotContain("root:");
        }
        assertThat(refusal(example().replaceFirst("Quillfeather", "&c;")).isError())
                .isTrue();
    }

    @Test
    void refusesAnElementWithoutEndInBoundedMemory() throws IOException {
        Path file = folder.resolve("endless.xml");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("<Message><Persons><Person><Surname>".getBytes(StandardCharsets.UTF_8));
            byte[] block = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1600; i++) {
                out.write(block);
            }
        }
        assertThat(refusal(file).rule()).isEqualTo("part-too-long");
    }

    @Test
    void refusesAnotherCollectionsFile() throws IOException {
        assertThat(refusal(example().replace("<Collection>SEN2<", "<Collection>SC<"))
                        .message())
                .contains("another collection, SC");
        assertThat(refusal("<SSDA903><CHILD/></SSDA903>").message()).contains("SSDA903");
        assertThat(refusal("UPN,Surname\nA,B\n").isError()).isTrue();
    }

    @Test
    void refusesAnotherAuthoritysReturnWhenTheCouncilIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("return.xml"), example());
        var told = new ArrayList<Person>();
        Sen2Handler handler = new Sen2Handler() {
            @Override
            public void header(Header header, Layout layout) {}

            @Override
            public void person(Person person) {
                told.add(person);
            }
        };
        LocalAuthority wiltshire = authority("Wiltshire");
        assertThat(Sen2Reader.read(file, wiltshire, handler))
                .hasValueSatisfying(issue -> assertThat(issue.message())
                        .isEqualTo("This is the return of authority 201, not of Wiltshire (865)."));
        assertThat(told).isEmpty();
        assertThat(Sen2Reader.read(file, authority("City of London"), handler)).isEmpty();
        assertThat(told).hasSize(3);
    }

    private static LocalAuthority authority(String name) {
        return LocalAuthorities.current().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesTwoGigabytesOfOneElementAfterAMegabyte() throws IOException {
        long[] read = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                byte[] start = "<Message><Header><CollectionDetails><Collection>".getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < length; i++) {
                    long place = read[0] + i;
                    buffer[offset + i] = place < start.length ? start[(int) place] : (byte) 'x';
                }
                read[0] += length;
                return read[0] < 2L << 30 ? length : -1;
            }
        };
        Sen2Handler nobody = new LastYear();
        assertThatThrownBy(() -> Sen2Reader.readXml(
                        () -> {
                            read[0] = 0;
                            return endless;
                        },
                        new Expected(null),
                        nobody))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("longer than");
        assertThat(read[0]).isLessThan(2 << 20);
    }

    @Test
    void refusesTheLayoutOf2022WithTheReason() throws IOException {
        assertThat(refusal(example().replace("<Year>2026<", "<Year>2022<")).message())
                .contains("2022", "voluntary");
    }

    @Test
    void tellsTheYearByWhatIsInTheFile() throws IOException {
        assertThat(read(example().replace("<Year>2026</Year>", ""))
                        .get()
                        .layout()
                        .year())
                .isEqualTo(2026);
        assertThat(refusal(example().replace("<Year>2026<", "<Year>soon<")).rule())
                .isEqualTo("year-unknown");
        assertThat(refusal("<Message><Persons/></Message>").rule()).isEqualTo("no-header");
    }

    @Test
    void quotesNothingOfAChildInARefusal() throws IOException {
        String whole = example();
        for (int length = whole.indexOf("<Persons>"); length < whole.length() - 20; length += 97) {
            assertThat(refusal(whole.substring(0, length)).text())
                    .doesNotContain("Quillfeather", "Tamsin", "H201999921001", "2017-03-09", "ZZ99");
        }
    }

    private static List<Finding> findings(Sen2Return value) {
        List<Finding> found = new ArrayList<>();
        var checker = Checker.of(found::add);
        value.tell(checker);
        assertThat(checker.end().failed()).isEmpty();
        return found;
    }

    private Issue refusal(String xml) throws IOException {
        return refusal(Files.writeString(folder.resolve("return.xml"), xml));
    }

    private static Issue refusal(Path file) {
        Loaded<Sen2Return> read = Sen2Reader.read(file);
        assertThat(read.value()).isNull();
        assertThat(read.issues()).hasSize(1);
        return read.issues().getFirst();
    }

    private Loaded<Sen2Return> read(String xml) throws IOException {
        return Sen2Reader.read(Files.writeString(folder.resolve("return.xml"), xml));
    }

    private static String example() throws IOException {
        try (InputStream in = XmlReaderTest.class.getResourceAsStream("/sen2/example-2026.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

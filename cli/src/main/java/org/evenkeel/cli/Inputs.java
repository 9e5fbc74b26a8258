package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.intake.ReferenceSource;
import org.evenkeel.report.forecast.Provenance;

/** What a forecast was made from: the files that were read with their hashes, and how old the data are. */
final class Inputs {

    private static final String SHIPPED = "reference/";

    private final List<Provenance.Input> files = new ArrayList<>();
    private final List<Provenance.Vintage> vintages;

    private Inputs(List<Provenance.Vintage> vintages) {
        this.vintages = vintages;
    }

    /** The published statistics that are shipped. */
    static Inputs of(OpenStatistics published) throws IOException {
        Inputs inputs = new Inputs(published.sources().stream()
                .map(source -> new Provenance.Vintage(source.source().document(), source.years()))
                .distinct()
                .toList());
        for (ReferenceSource source : published.sources()) {
            String name = SHIPPED + source.file();
            if (!inputs.add(name)) {
                inputs.add(name + ".gz");
            }
        }
        return inputs;
    }

    /** The person's own files, and nothing else. */
    static Inputs of(List<Path> files) throws IOException {
        Inputs inputs = new Inputs(List.of());
        for (Path file : files.reversed()) {
            inputs.with(file);
        }
        return inputs;
    }

    /** The same with a file of the person's own, which comes first. */
    Inputs with(Path file) throws IOException {
        files.addFirst(new Provenance.Input(String.valueOf(file.getFileName()), sha256(Files.readAllBytes(file))));
        return this;
    }

    Provenance provenance() {
        return new Provenance(Evenkeel.Version.text(), files, vintages);
    }

    private boolean add(String name) throws IOException {
        try (InputStream in = OpenStatistics.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                return false;
            }
            files.add(new Provenance.Input(name, sha256(in.readAllBytes())));
            return true;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

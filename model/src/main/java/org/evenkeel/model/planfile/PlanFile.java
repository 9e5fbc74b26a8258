package org.evenkeel.model.planfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.sector.LocalAuthorities;

/**
 * A management plan as a text file: YAML with one schema, described in {@code docs/guide/management-plan.md}. A person
 * can review it, compare two versions and run it anywhere.
 */
public final class PlanFile {

    /** The largest file that is read, in bytes. The worked example needs a thirtieth of it. */
    static final int MOST_BYTES = 1 << 20;

    private PlanFile() {}

    /** Reads a file: a plan, or every fault in it. */
    public static Loaded<ManagementPlan> read(Path file, LocalAuthorities authorities) {
        String name = String.valueOf(file.getFileName());
        Faults faults = new Faults(name);
        try {
            if (Files.isDirectory(file) || !Files.exists(file)) {
                faults.add(
                        "file", 0, "", "There is no such file: " + file + ".", "Give the path of a management plan.");
            } else if (Files.size(file) > MOST_BYTES) {
                tooLarge(faults);
            } else {
                byte[] bytes = Files.readAllBytes(file);
                return read(
                        name,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString(),
                        authorities);
            }
        } catch (CharacterCodingException e) {
            faults.add("file", 0, "", "The file is not UTF-8 text.", "Save it as plain text in UTF-8.");
        } catch (IOException e) {
            faults.add("file", 0, "", "The file cannot be read: " + e.getMessage() + ".", "Check who may read it.");
        }
        return Loaded.failed(faults.issues());
    }

    /**
     * Reads a text: a plan, or every fault in it.
     *
     * @param name what to call the text in messages
     */
    public static Loaded<ManagementPlan> read(String name, String text, LocalAuthorities authorities) {
        Faults faults = new Faults(name);
        if (text.length() > MOST_BYTES) {
            tooLarge(faults);
            return Loaded.failed(faults.issues());
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return Tree.read(plain, faults)
                .flatMap(top -> new PlanReader(faults, authorities).read(top))
                .map(Loaded::of)
                .orElseGet(() -> Loaded.failed(faults.issues()));
    }

    /** A plan as the text of a file; read again, it is the same plan. */
    public static String write(ManagementPlan plan) {
        return new PlanWriter(plan).text();
    }

    private static void tooLarge(Faults faults) {
        faults.add("size", 0, "", "The file is larger than 1 MB.", "A management plan is a few pages of text.");
    }
}

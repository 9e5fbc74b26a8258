package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.evenkeel.model.intake.sen2.link.CouncilSecret;
import org.evenkeel.model.intake.sen2.quality.Check;
import org.evenkeel.model.intake.sen2.quality.FindingRegister;
import org.evenkeel.model.intake.sen2.quality.Found;
import org.evenkeel.model.intake.sen2.quality.RegisterFile;
import org.evenkeel.model.intake.sen2.quality.Tracker;

/**
 * The notes that {@code check} reads and writes.
 *
 * @param file the register of findings
 * @param secret by which findings are known again
 * @param day the day of the check
 */
record FindingNotes(Path file, CouncilSecret secret, LocalDate day) {

    /** What is wrong with the notes as they are; told before the return is read. */
    static void check(Path file, LocalDate day, Faults faults) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            faults.add("--notes: there is no folder for " + file + ".");
            return;
        }
        RegisterFile.read(file, day).errors().forEach(issue -> faults.add("--notes: " + issue.text()));
    }

    Tracker tracker() {
        return new Tracker(secret);
    }

    /** Writes what a check came to, and gives what the notes are now. */
    FindingRegister write(Check check, List<Found> found) throws BadInput, IOException {
        Loaded<FindingRegister> written = RegisterFile.update(
                file,
                day,
                before -> before.refuses(check)
                        .map(why -> Loaded.<FindingRegister>failed(Issue.error(
                                "notes",
                                Where.file(String.valueOf(file.getFileName())),
                                why,
                                "Name the notes of this return, or a new file.")))
                        .orElseGet(() -> Loaded.of(before.after(check, found))));
        if (written.hasErrors()) {
            throw new BadInput(written.errors().stream()
                    .map(issue -> "--notes: " + issue.text())
                    .toList());
        }
        return written.get();
    }
}

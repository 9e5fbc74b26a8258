package org.evenkeel.app.sen2;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.evenkeel.app.job.JobFailed;
import org.evenkeel.app.job.JobKind;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.sen2.Sen2Reader;
import org.evenkeel.model.intake.sen2.link.DeidentifiedReturn;
import org.evenkeel.model.intake.sen2.link.Deidentifier;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.springframework.stereotype.Component;

/** Loads a file that waits: read, checked, de-identified and kept, or refused with the reason. */
@Component
class ReturnJob implements JobKind {
    static final String KIND = "sen2";

    /** What part of the work is done, in percent, when the file is read. */
    private static final int READ = 40;

    private final ReturnStore store;
    private final SealedFiles files;

    ReturnJob(ReturnStore store, SealedFiles files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Takes the hash of the file. One that is loaded already, by a worker that was killed after, is left alone. */
    @Override
    public void run(String sha256, IntConsumer percent) {
        Optional<byte[]> sealed = store.sealed(sha256);
        String name = store.fileName(sha256).orElse("");
        if (sealed.isEmpty()) {
            return;
        }
        try {
            load(sha256, name, files.open(sealed.get()), percent);
        } catch (JobFailed refused) {
            store.refuse(sha256, String.valueOf(refused.getMessage()));
            throw refused;
        }
    }

    private void load(String sha256, String name, byte[] content, IntConsumer percent) {
        Map<String, ReturnStore.Found> findings = new TreeMap<>();
        Deidentifier door = Deidentifier.with(files.secret(), store.register());
        Checker checker = Checker.of(finding -> findings.merge(
                finding.rule(),
                new ReturnStore.Found(finding.severity().name().toLowerCase(Locale.ROOT), 1),
                (one, more) -> new ReturnStore.Found(one.severity(), one.found() + more.found())));
        Optional<Issue> unreadable = Sen2Reader.read(name, content, door.and(checker));
        if (unreadable.isPresent()) {
            throw new JobFailed(
                    unreadable.get().message() + " " + unreadable.get().action());
        }
        checker.end();
        percent.accept(READ);
        DeidentifiedReturn kept = door.end();
        LocalAuthority council = LocalAuthorities.current()
                .ofNumber(kept.authority())
                .orElseThrow(() -> new JobFailed(
                        "No present council has the code in the return's Header. Correct LEA" + " in the Header."));
        boolean isThere =
                store.all().stream().anyMatch(one -> one.council().equals(council.code()) && one.year() == kept.year());
        if (isThere) {
            throw new JobFailed("Another return of " + council.name() + " of " + kept.year()
                    + " is loaded. Take that one out first, if this is the right one.");
        }
        store.load(
                sha256, name, council.code(), kept, findings, now -> percent.accept(READ + (100 - READ) * now / 100));
    }
}

package org.evenkeel.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.Sen2Reader;
import org.evenkeel.model.intake.sen2.quality.Check;
import org.evenkeel.model.intake.sen2.quality.FindingRegister;
import org.evenkeel.model.intake.sen2.quality.Found;
import org.evenkeel.model.intake.sen2.quality.ReadinessCount;
import org.evenkeel.model.intake.sen2.quality.ReadinessReport;
import org.evenkeel.model.intake.sen2.quality.Tracker;
import org.evenkeel.model.intake.sen2.rule.Checked;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.rule.LastYear;
import org.evenkeel.model.sector.LocalAuthority;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code check}: what is wrong with a return, and what to do about it. */
@Command(
        name = "check",
        sortOptions = false,
        description =
                "Checks a SEN2 return and says what to do about each fault. It names no child: a child is known by"
                        + " the number in the file. Exit code 0: no errors; 1: errors; 2: the file cannot be read.",
        footer = {"", "For example:", "  ./evenkeel check sen2-2026.xml --out checked"})
final class CheckCommand extends Action {

    private static final Set<String> OURS = Set.of("issues.csv", "check.json", "issues.xlsx");

    /** How findings are told. */
    enum Format {
        /** For people: by rule. */
        text,
        /** For programs: all of it. */
        json,
        /** One row for each finding. */
        csv,
        /** The same as a spreadsheet, in the folder of {@code --out}. */
        xlsx
    }

    @Parameters(
            paramLabel = "FILE",
            description = "The return: its XML, the folder of a COLLECT export, or the department's template as .xlsx.")
    @Nullable
    Path file;

    @Option(names = "--against", paramLabel = "LAST", description = "The return of the year before, to compare with.")
    @Nullable
    Path against;

    @Option(
            names = "--register",
            paramLabel = "CSV",
            description = "An extract of Get information about schools, to look each school up in.")
    @Nullable
    Path register;

    @Option(names = "--council", paramLabel = "NAME", description = "Refuse the return of any other council.")
    @Nullable
    String council;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|xlsx",
            description = "How to tell what was found (text); xlsx writes issues.xlsx as well, and wants --out.")
    Format format = Format.text;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A folder to write issues.csv and check.json to, all of it or nothing.")
    @Nullable
    Path out;

    @Option(
            names = "--notes",
            paramLabel = "NOTES",
            description =
                    "A CSV file of findings with their state: it is made if there is none, notes in it are kept, and what"
                            + " is no longer found is fixed. Wants --secret.")
    @Nullable
    Path notes;

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description =
                    "The council's secret, by which a finding is known again without the child's name or UPN. Where there"
                            + " is no such file, one is made.")
    @Nullable
    Path secret;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the check, for --notes (today).")
    LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));

    private Optional<LocalAuthority> expected = Optional.empty();
    private SchoolRegister schools = SchoolRegister.NONE;
    private Optional<FindingNotes> kept = Optional.empty();

    @Override
    public Integer call() throws BadInput, IOException {
        Path given = Objects.requireNonNull(file);
        Faults faults = new Faults();
        if (council != null) {
            expected = Subject.authority(council, faults);
        }
        if (register != null) {
            Loaded<SchoolRegister> loaded = SchoolRegister.read(register);
            loaded.errors().forEach(issue -> faults.add("--register: " + issue.text()));
            schools = loaded.optional().orElse(SchoolRegister.NONE);
        }
        if (notes != null) {
            FindingNotes.check(notes, day, faults);
        }
        if ((notes == null) != (secret == null)) {
            faults.add("--notes and --secret want each other.");
        }
        if (format == Format.xlsx && out == null) {
            faults.add("--format xlsx wants --out DIR: a spreadsheet cannot be printed.");
        }
        if (out != null) {
            OutputFolder.obstacle(out, (_, name) -> OURS.contains(name)).ifPresent(faults::add);
        }
        faults.throwIfAny();
        if (notes != null && secret != null) {
            Path book = notes;
            kept = Secrets.of(
                            secret,
                            "keep it apart from the notes: without it, no finding in them is known again.",
                            terminal()::fault,
                            faults)
                    .map(key -> new FindingNotes(book, key, day));
            faults.throwIfAny();
        }
        if (out == null) {
            return check(given, null);
        }
        try (OutputFolder output = OutputFolder.open(out, () -> terminal().fault("stopped; nothing was written."))) {
            int code = check(given, output.path());
            output.publish();
            return code;
        }
    }

    /** Last year's return, if one was given. */
    private Optional<LastYear> lastYear() throws BadInput {
        if (against == null) {
            return Optional.empty();
        }
        LastYear last = new LastYear();
        Optional<Issue> unreadable = read(against, last);
        if (unreadable.isPresent()) {
            throw new BadInput(List.of("--against: " + unreadable.get().text()));
        }
        return Optional.of(last);
    }

    private Optional<Issue> read(Path from, Sen2Handler handler) {
        return expected.map(authority -> Sen2Reader.read(from, authority, handler))
                .orElseGet(() -> Sen2Reader.read(from, handler));
    }

    private int check(Path given, @Nullable Path folder) throws BadInput, IOException {
        Optional<LastYear> last = lastYear();
        FindingSummary summary = new FindingSummary();
        Writer rows = folder != null
                ? Files.newBufferedWriter(folder.resolve("issues.csv"))
                : format == Format.csv
                        ? new BufferedWriter(new OutputStreamWriter(terminal().out(), StandardCharsets.UTF_8))
                        : Writer.nullWriter();
        FindingWorkbook workbook = new FindingWorkbook();
        ReadinessCount ready = new ReadinessCount();
        Optional<Tracker> tracker = kept.map(FindingNotes::tracker);
        Consumer<Finding> life = tracker.<Consumer<Finding>>map(one -> one::add).orElse(ready::add);
        Checked checked;
        try (FindingRows csv = new FindingRows(rows)) {
            Consumer<Finding> listener = finding -> {
                summary.add(finding);
                csv.add(finding);
                if (format == Format.xlsx) {
                    workbook.add(finding);
                }
                life.accept(finding);
            };
            Checker checker = Checker.beside(last, schools, listener);
            Sen2Handler first = summary.and(ready);
            Optional<Issue> unreadable =
                    read(given, tracker.map(first::and).orElse(first).and(checker));
            if (unreadable.isPresent()) {
                throw new BadInput(List.of(unreadable.get().text()));
            }
            if (last.isPresent()) {
                summary.follows(last.get());
            }
            checked = checker.end();
        }
        Optional<FindingRegister> noted = tracker.isPresent()
                ? Optional.of(noted(summary, tracker.get().found(), last.isPresent(), checked, ready))
                : Optional.empty();
        ReadinessReport report = ready.report(checked.failed().keySet());
        Consumer<JsonGenerator> more = json -> {
            ReadinessText.write(json, report);
            noted.ifPresent(one -> LifeText.write(json, one));
        };
        String name = String.valueOf(given.getFileName());
        if (folder != null) {
            Files.writeString(folder.resolve("check.json"), summary.json(name, checked, false, more));
        }
        if (folder != null && format == Format.xlsx) {
            workbook.write(folder.resolve("issues.xlsx"), name);
        }
        switch (format) {
            case text, xlsx -> {
                summary.tell(terminal(), name, checked);
                noted.ifPresent(one -> LifeText.tell(terminal(), one));
                ReadinessText.tell(terminal(), report);
            }
            case json -> terminal().say(summary.json(name, checked, true, more));
            case csv -> {
                if (folder != null) {
                    terminal().out().print(Files.readString(folder.resolve("issues.csv")));
                }
            }
        }
        return checked.isClean() ? ExitCode.OK : ExitCode.NO;
    }

    /** Writes the notes; what nobody has explained or accepted counts against readiness. */
    private FindingRegister noted(
            FindingSummary summary, List<Found> found, boolean hasLast, Checked checked, ReadinessCount ready)
            throws BadInput, IOException {
        Check check =
                Check.of(day, summary.authority(), summary.collectionYear(), hasLast, !schools.isEmpty(), checked);
        FindingRegister known = kept.orElseThrow().write(check, found);
        for (int i = 0; i < found.size(); i++) {
            if (!known.findings().get(i).standing().isSettled()) {
                ready.add(found.get(i).finding());
            }
        }
        return known;
    }
}

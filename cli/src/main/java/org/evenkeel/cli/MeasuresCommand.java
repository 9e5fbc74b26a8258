package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.intake.sen2.Sen2Reader;
import org.evenkeel.model.intake.sen2.measure.Counting;
import org.evenkeel.model.intake.sen2.measure.Measures;
import org.evenkeel.model.intake.sen2.measure.Peers;
import org.evenkeel.model.intake.sen2.measure.Release;
import org.evenkeel.model.intake.sen2.quality.ReadinessCount;
import org.evenkeel.model.intake.sen2.quality.ReadinessReport;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.statistics.disclosure.DisclosureRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measures}: what a return says of the caseload, as the department counts it. */
@Command(
        name = "measures",
        sortOptions = false,
        description =
                "Counts the plans, requests and assessments of a SEN2 return as the department does, beside last year, the"
                        + " council's statistical neighbours and England. Small numbers are held back, and as many others"
                        + " as it takes that none can be worked out.",
        footer = {"", "For example:", "  ./evenkeel measures sen2-2026.xml --against sen2-2025.xml --out measures"})
final class MeasuresCommand extends Action {

    /** How measures are told. */
    enum Format {
        /** For people. */
        text,
        /** One row for each count. */
        csv,
        /** For programs: all of it. */
        json
    }

    @Parameters(paramLabel = "FILE", description = "The return.")
    @Nullable
    Path file;

    @Option(names = "--against", paramLabel = "LAST", description = "The return of the year before, to compare with.")
    @Nullable
    Path against;

    @Option(
            names = "--council",
            paramLabel = "NAME",
            description = "Whose published figures and neighbours to compare with (the authority of the return).")
    @Nullable
    String council;

    @Option(
            names = "--register",
            paramLabel = "CSV",
            description = "An extract of Get information about schools: says which schools are special or independent.")
    @Nullable
    Path register;

    @Option(
            names = "--restricted",
            description = "Shows every count as it is: for those who may see the return itself.")
    boolean isRestricted;

    @Option(names = "--format", paramLabel = "text|csv|json", description = "How to tell them (text).")
    Format format = Format.text;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A folder to write every table to, all of it or nothing.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        SchoolRegister schools = schools(faults);
        Optional<LocalAuthority> named = named(faults);
        ReadinessCount ready = new ReadinessCount();
        Checker checker = Checker.of(ready::add);
        Optional<Measures> own = read(Objects.requireNonNull(file), "", schools, faults, ready.and(checker));
        Optional<Measures> last = against == null
                ? Optional.empty()
                : read(against, "--against: ", schools, faults, new ReadinessCount());
        own.ifPresent(measures -> last.ifPresent(before -> follows(measures, before, faults)));
        if (out != null) {
            OutputFolder.obstacle(out, (_, name) -> MeasureFiles.isOurs(name)).ifPresent(faults::add);
        }
        faults.throwIfAny();
        Measures measures = own.orElseThrow();
        Optional<LocalAuthority> authority =
                named.or(() -> LocalAuthorities.current().ofNumber(measures.authority()));
        MeasureTables tables = new MeasureTables(
                release(measures),
                last.map(this::release),
                authority.map(one -> Peers.of(one, OpenStatistics.load().get())),
                authority.map(LocalAuthority::name).orElse("authority " + measures.authority()));
        ReadinessReport readiness = ready.report(checker.end().failed().keySet());
        Map<String, String> files = MeasureFiles.of(tables, readiness);
        if (out != null) {
            write(out, files);
        }
        switch (format) {
            case text ->
                new MeasureText(terminal(), tables, readiness)
                        .tell(String.valueOf(Objects.requireNonNull(file).getFileName()), measures.leftOut());
            case csv -> terminal().out().print(files.get(MeasureFiles.name("measures.csv", isRestricted)));
            case json -> terminal().say(MeasureFiles.json(tables, readiness));
        }
        return ExitCode.OK;
    }

    private void write(Path folder, Map<String, String> files) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, () -> terminal().fault("stopped; nothing was written."))) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                Files.writeString(output.path().resolve(one.getKey()), one.getValue());
            }
            output.publish();
        }
    }

    private Release release(Measures measures) {
        return isRestricted ? Release.restricted(measures) : Release.of(measures, DisclosureRule.shipped());
    }

    private SchoolRegister schools(Faults faults) {
        if (register == null) {
            return SchoolRegister.NONE;
        }
        Loaded<SchoolRegister> loaded = SchoolRegister.read(register);
        loaded.errors().forEach(issue -> faults.add("--register: " + issue.text()));
        return loaded.optional().orElse(SchoolRegister.NONE);
    }

    private Optional<LocalAuthority> named(Faults faults) {
        if (council == null) {
            return Optional.empty();
        }
        Lookup lookup = LocalAuthorities.current().find(council);
        if (lookup instanceof Lookup.Found(LocalAuthority authority)) {
            return Optional.of(authority);
        }
        faults.add("--council: " + lookup.message());
        return Optional.empty();
    }

    private static Optional<Measures> read(
            Path given, String option, SchoolRegister schools, Faults faults, Sen2Handler beside) {
        Counting counting = Counting.with(schools);
        Optional<Issue> unreadable = Sen2Reader.read(given, counting.and(beside));
        unreadable.ifPresent(issue -> faults.add(option + issue.text()));
        return unreadable.isPresent() ? Optional.empty() : Optional.of(counting.measures());
    }

    private static void follows(Measures own, Measures last, Faults faults) {
        if (!last.authority().equals(own.authority())) {
            faults.add("--against is the return of another authority.");
        } else if (last.layout().year() != own.layout().year() - 1) {
            faults.add("--against wants the return of the year before, "
                    + (own.layout().year() - 1) + ", not " + last.layout().year() + ".");
        }
    }
}

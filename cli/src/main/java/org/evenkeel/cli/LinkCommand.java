package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Reader;
import org.evenkeel.model.intake.sen2.link.CaseloadFiles;
import org.evenkeel.model.intake.sen2.link.CouncilSecret;
import org.evenkeel.model.intake.sen2.link.DeidentifiedReturn;
import org.evenkeel.model.intake.sen2.link.Deidentifier;
import org.evenkeel.model.intake.sen2.link.Linked;
import org.evenkeel.model.intake.sen2.link.Linker;
import org.evenkeel.model.intake.sen2.link.Question;
import org.evenkeel.model.intake.sen2.rule.Checked;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code link}: several years' returns become plans that name nobody, followed from start to end. */
@Command(
        name = "link",
        sortOptions = false,
        description = "Links the SEN2 returns of successive years into plans that name nobody, for a forecast from the"
                + " council's own records. Names, birth dates, postcodes, UPNs and ULNs do not pass.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel link sen2-2024.xml sen2-2025.xml sen2-2026.xml \\",
            "    --secret council.secret --register edubasealldata.csv --out caseload",
            "  ./evenkeel forecast --council Leeds --caseload caseload"
        })
final class LinkCommand extends Action {

    @Parameters(arity = "1..*", paramLabel = "RETURN", description = "The returns, one for each year.")
    List<Path> returns = List.of();

    @Option(
            names = "--secret",
            required = true,
            paramLabel = "FILE",
            description =
                    "The council's secret, under which years are linked. Where there is no such file, one is made.")
    @Nullable
    Path secret;

    @Option(
            names = "--register",
            required = true,
            paramLabel = "FILE",
            description = "All establishments of Get Information about Schools, for what kind each school is.")
    @Nullable
    Path register;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write, all of it or nothing (caseload).")
    Path out = Path.of("caseload");

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        OutputFolder.obstacle(out, (_, name) -> CaseloadFiles.NAMES.contains(name))
                .ifPresent(faults::add);
        Optional<SchoolRegister> schools =
                register == null ? Optional.empty() : usable("--register", SchoolRegister.read(register), faults);
        faults.throwIfAny();
        Optional<CouncilSecret> key = secret == null
                ? Optional.empty()
                : Secrets.of(
                        secret,
                        "keep it apart from what is linked with it: without it, later years cannot be linked to these.",
                        terminal()::tell,
                        faults);
        faults.throwIfAny();
        List<DeidentifiedReturn> kept = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Path each : returns) {
            Deidentifier door = Deidentifier.with(key.orElseThrow(), schools.orElseThrow());
            Checker checker = Checker.of(_ -> {});
            Optional<Issue> unreadable = Sen2Reader.read(each, door.and(checker));
            if (unreadable.isPresent()) {
                faults.add(unreadable.get().text());
            } else {
                DeidentifiedReturn one = door.end();
                kept.add(one);
                said.add(words(one, checker.end()));
            }
        }
        faults.throwIfAny();
        Optional<Linked> linked = usable("", Linker.link(kept), faults);
        faults.throwIfAny();
        try (OutputFolder output = OutputFolder.open(out, () -> terminal().fault("stopped; nothing was written."))) {
            CaseloadFiles.write(linked.orElseThrow(), output.path());
            output.publish();
        }
        tell(linked.orElseThrow(), said);
        return ExitCode.OK;
    }

    private static <T> Optional<T> usable(String option, Loaded<T> loaded, Faults faults) {
        loaded.errors().forEach(issue -> faults.add(option + (option.isEmpty() ? "" : ": ") + issue.text()));
        return loaded.optional();
    }

    private static String words(DeidentifiedReturn one, Checked checked) {
        return one.year() + ": " + Numbers.count(one.persons()) + " children and young people, "
                + Numbers.count(one.plans()) + " plans; "
                + (checked.isClean() ? "no errors." : "it has errors: put them right first, see \"./evenkeel check\".");
    }

    private void tell(Linked linked, List<String> said) {
        Caseload caseload = linked.caseload();
        terminal()
                .head(caseload.authority().name() + ": plans from " + Months.full(caseload.from()) + " to "
                        + Months.full(caseload.to()));
        said.forEach(terminal()::item);
        terminal()
                .item(Numbers.count(caseload.spells().size()) + " plans of "
                        + Numbers.count(linked.children().size())
                        + " children, of whom " + Numbers.count(linked.followed()) + " are in more than one year; "
                        + Numbers.count(caseload.at(caseload.to()).total()) + " plans at the last census.");
        terminal().say("");
        boolean isOpen = false;
        for (Question.Kind kind : Question.Kind.values()) {
            int count = linked.count(kind);
            if (count > 0) {
                terminal().item(Numbers.count(count) + " × " + kind.code() + ": " + kind.message());
                isOpen = true;
            }
        }
        terminal()
                .tell(
                        isOpen
                                ? "Each is in links.csv, with the child's number in its file."
                                : "No link is in question.");
        terminal().say("");
        terminal()
                .tell("Written to " + out
                        + "/. It names nobody, and is about single children all the same: it stays in the"
                        + " restricted area. Only counts made from it may leave, with small numbers suppressed.");
    }
}

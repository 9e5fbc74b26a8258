package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.evenkeel.cli.Forecasting.Projection;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.finance.LibraryScenario;
import org.evenkeel.model.forecast.transitions.Conventions;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.ProjectionFile;
import org.evenkeel.model.intake.sen2.link.CaseloadFiles;
import org.evenkeel.model.planfile.ScenarioLibrary;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.report.document.Format;
import org.evenkeel.report.forecast.AnnualFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forecast}: a management plan's forecast, a council's or every council's, as a table and as files. */
@Command(
        name = "forecast",
        sortOptions = false,
        description =
                "Forecasts a management plan, a council, every council, or transitions from January to January, and"
                        + " writes the figures to a folder.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel forecast examples/wiltshire-2025.yaml",
            "  ./evenkeel forecast --council \"North Yorkshire\" --until 2031-03",
            "  ./evenkeel forecast examples/wiltshire-2025.yaml --format html,docx,pdf",
            "  ./evenkeel forecast --council all --runs 200 --out out/all",
            "  ./evenkeel forecast --council Leeds --scenario national-reform-2026",
            "  ./evenkeel forecast --council Leeds --projection 2022-based-projections.csv",
            "  ./evenkeel forecast --council Leeds --caseload caseload",
            "  ./evenkeel forecast --transitions transitions.csv --population population.csv \\",
            "    --valid-states valid-states.csv --costs costs.csv"
        })
final class ForecastCommand extends Action {

    @Parameters(arity = "0..1", paramLabel = "PLAN.yaml", description = "A management plan.")
    @Nullable
    String plan;

    @Option(
            names = "--council",
            paramLabel = "NAME",
            description = "A council by its name or code, from published statistics alone; or all of them: all.")
    @Nullable
    String council;

    @Option(
            names = "--projection",
            paramLabel = "FILE",
            description = "The ONS's subnational population projections as published, in place of what is shipped.")
    @Nullable
    String projection;

    @Option(
            names = "--scenario",
            paramLabel = "ID",
            description =
                    "A scenario of the library to lay over it (repeat for more); ./evenkeel scenarios lists them.")
    List<String> scenarios = List.of();

    @Option(
            names = "--caseload",
            paramLabel = "FOLDER",
            description = "The council's own records, as \"link\" wrote them: the forecast is fitted to them as well.")
    @Nullable
    String caseload;

    @Option(
            names = "--format",
            paramLabel = "WORD,...",
            description =
                    "How the report is written: html, docx (Word), pdf (accessible: PDF/UA-1); several with commas"
                            + " between (html).")
    @Nullable
    String format;

    @Mixin
    TransitionOptions transitions = new TransitionOptions();

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws BadInput, IOException {
        if (transitions.isAsked()) {
            return fromTransitions();
        }
        Faults faults = new Faults();
        Optional<Subject> subject = Subject.of(plan, council, faults);
        Optional<Projection> population = population(faults);
        Optional<Caseload> records = records(subject, faults);
        Order order = options.order(faults).with(library(faults));
        Path folder = options.folder(subject.map(Subject::slug).orElse("forecast"), faults);
        List<Format> formats = format == null
                ? List.of(Format.HTML)
                : new Choices(faults).some("--format", format, List.of(Format.values()), Format::code);
        faults.throwIfAny();
        new ForecastWriter(terminal(), order, population, records, new LinkedHashSet<>(formats))
                .write(subject.orElseThrow(), folder);
        return ExitCode.OK;
    }

    private List<LibraryScenario> library(Faults faults) {
        ScenarioLibrary library = ScenarioLibrary.current();
        List<LibraryScenario> chosen = new ArrayList<>();
        for (String id : scenarios) {
            library.find(id)
                    .ifPresentOrElse(
                            chosen::add,
                            () -> faults.add("--scenario " + id + ": there is none of that name. There are "
                                    + String.join(", ", library.ids()) + "."));
        }
        return chosen;
    }

    private Optional<Projection> population(Faults faults) {
        if (projection == null) {
            return Optional.empty();
        }
        Path path = Path.of(projection);
        Loaded<ProjectionFile> loaded = ProjectionFile.read(path, LocalAuthorities.current());
        loaded.errors().forEach(issue -> faults.add(issue.text()));
        return loaded.optional().map(file -> new Projection(path, file));
    }

    /** The records, which must be those of the council that is forecast. */
    private Optional<Caseload> records(Optional<Subject> subject, Faults faults) {
        if (caseload == null) {
            return Optional.empty();
        }
        Loaded<Caseload> loaded = CaseloadFiles.read(Path.of(caseload));
        loaded.errors().forEach(issue -> faults.add("--caseload: " + issue.text()));
        if (subject.isPresent() && loaded.isClean()) {
            Optional<LocalAuthority> council = subject.get().council();
            LocalAuthority theirs = loaded.get().authority();
            if (council.filter(theirs::equals).isEmpty()) {
                faults.add("--caseload: the records are those of " + theirs.name() + ", and the forecast is of "
                        + council.map(LocalAuthority::name).orElse("every council") + ".");
            }
        }
        return loaded.optional();
    }

    private int fromTransitions() throws BadInput, IOException {
        Faults faults = new Faults();
        if (plan != null || council != null) {
            faults.add("transitions are forecast on their own: leave out "
                    + (plan != null ? "the management plan." : "--council."));
        }
        if (!scenarios.isEmpty()) {
            faults.add("--scenario does not go with --transitions.");
        }
        if (caseload != null) {
            faults.add("--caseload does not go with --transitions.");
        }
        if (projection != null) {
            faults.add("--projection does not go with --transitions, which come with a --population of their own.");
        }
        if (options.until != null) {
            faults.add("--until does not go with --transitions: the forecast goes as far as the population.");
        }
        Optional<Loaded<AnnualData>> data = transitions.read(faults);
        Conventions conventions = transitions.conventions(faults);
        Order order = options.order(faults);
        Path folder = options.folder("transitions", AnnualFiles::isOurs, faults);
        faults.throwIfAny();
        new AnnualWriter(terminal(), order, conventions).write(data.orElseThrow(), transitions.files(), folder);
        return ExitCode.OK;
    }
}

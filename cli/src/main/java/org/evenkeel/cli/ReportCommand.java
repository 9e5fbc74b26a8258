package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenkeel.report.document.Format;
import org.evenkeel.report.forecast.ReportFiles;
import org.evenkeel.report.returns.PlacementMap;
import org.evenkeel.report.returns.ReturnLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: an options paper, a workbook of a management plan's forecast, or a return filled from it. */
@Command(
        name = "report",
        sortOptions = false,
        description = {
            "Writes a paper or a workbook of a management plan's forecast, or fills a return to government from it. A"
                    + " workbook is opened again and every sum added up.",
            "Kinds: options (the options to keep within the budget, each with whom it touches), forecast (a plain workbook for finance), dsg-plan (plans by placement for the DSG management plan),"
                    + " reform-plan (tables of the local SEND reform plan), scap (special forecast of the school"
                    + " capacity survey)."
        },
        footer = {
            "",
            "For example:",
            "  ./evenkeel report options examples/wiltshire-2025.yaml --format html,pdf --out out/options",
            "  ./evenkeel report forecast examples/wiltshire-2025.yaml",
            "  ./evenkeel report reform-plan examples/wiltshire-2025.yaml --scenario unmitigated --out out/reform"
        })
final class ReportCommand extends Action {

    static final String FORECAST = "forecast";

    static final String OPTIONS = "options";

    private static final double USUAL_CHANCE = 0.8;

    @Parameters(index = "0", paramLabel = "KIND", description = "options, forecast, dsg-plan, reform-plan or scap.")
    String kind = "";

    @Parameters(index = "1", paramLabel = "PLAN.yaml", description = "A management plan.")
    String plan = "";

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "The scenario that fills a return (mitigated if anything is planned, otherwise unmitigated).")
    @Nullable
    String scenario;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "A CSV file that says which row of a return each placement counts in, where the council's"
                    + " practice differs.")
    @Nullable
    String mapping;

    @Option(
            names = "--format",
            paramLabel = "LIST",
            description = "Kinds of file of an options paper, separated by commas: html, docx, pdf (all).")
    @Nullable
    String format;

    @Option(
            names = "--goal",
            paramLabel = "ID",
            description = "The condition that the options are for (the last that asks for in-year balance).")
    @Nullable
    String goal;

    @Option(names = "--chance", paramLabel = "PERCENT", description = "How sure to be of the goal (80).")
    @Nullable
    String chance;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        List<String> kinds = new ArrayList<>(List.of(OPTIONS, FORECAST));
        kinds.addAll(ReturnLayout.codes());
        if (!kinds.contains(kind)) {
            faults.add("there is no report \"" + kind + "\": there are " + String.join(", ", kinds) + ".");
        }
        Optional<Subject> subject = Subject.plan(plan, faults);
        Order order = options.order(faults);
        Path folder =
                options.folder(subject.map(Subject::slug).orElse("report") + "-" + kind, ReportFiles::isOurs, faults);
        if (kind.equals(OPTIONS)) {
            OptionsWriter.Asked paper = paper(faults);
            faults.throwIfAny();
            new OptionsWriter(terminal(), order, paper).write((Subject.Plan) subject.orElseThrow(), folder);
            return ExitCode.OK;
        }
        if (format != null || goal != null || chance != null) {
            faults.add("--format, --goal and --chance go with an options paper.");
        }
        Optional<ReportWriter.Return> asked = faults.isEmpty() ? asked(faults) : Optional.empty();
        faults.throwIfAny();
        new ReportWriter(terminal(), order, kind, asked).write((Subject.Plan) subject.orElseThrow(), folder);
        return ExitCode.OK;
    }

    /** The options paper that is asked for. */
    private OptionsWriter.Asked paper(Faults faults) {
        if (mapping != null || scenario != null) {
            faults.add("--mapping and --scenario go with a return: an options paper holds every option.");
        }
        OptionalDouble sure = chance == null
                ? OptionalDouble.of(USUAL_CHANCE)
                : new Arguments(faults).percentage("--chance", "how sure to be, in percent, such as 80", chance);
        List<Format> formats = format == null
                ? List.of(Format.values())
                : new Choices(faults).some("--format", format, List.of(Format.values()), Format::code);
        return new OptionsWriter.Asked(formats, Optional.ofNullable(goal), sure.orElse(USUAL_CHANCE));
    }

    /** The return that is asked for; empty for the plain workbook. */
    private Optional<ReportWriter.Return> asked(Faults faults) throws IOException {
        if (kind.equals(FORECAST)) {
            if (mapping != null || scenario != null) {
                faults.add("--mapping and --scenario go with a return: the plain workbook holds every scenario.");
            }
            return Optional.empty();
        }
        ReturnLayout layout = ReturnLayout.of(kind);
        PlacementMap map = PlacementMap.of(layout);
        if (mapping != null) {
            Path file = Path.of(mapping);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                map = PlacementMap.read(file, layout, faults::add);
            } else {
                faults.add("--mapping: " + mapping + " is not a file that can be read.");
            }
        }
        return Optional.of(new ReportWriter.Return(layout, map, Optional.ofNullable(scenario)));
    }
}

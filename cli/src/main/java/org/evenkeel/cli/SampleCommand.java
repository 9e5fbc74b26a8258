package org.evenkeel.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.evenkeel.model.intake.sen2.BladeWriter;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.TemplateWriter;
import org.evenkeel.model.intake.sen2.XmlWriter;
import org.evenkeel.model.intake.sen2.sample.Fault;
import org.evenkeel.model.intake.sen2.sample.FaultPlanter;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sample}: three years' returns of a council whose children do not exist. */
@Command(
        name = "sample",
        sortOptions = false,
        description =
                "Writes the SEN2 returns of three successive years for an invented council, to try things with: no"
                        + " child in them exists.",
        footer = {"", "For example:", "  ./evenkeel sample --plans 500 --year 2026 --faults 20 --out sample"})
final class SampleCommand extends Action {

    private static final int MOST_PLANS = 1_000_000;
    private static final int MOST_FAULTS = 1000;
    // A return has to be somebody's, and codes of no authority are faults.
    private static final String AUTHORITY = "201";
    private static final Pattern OURS =
            Pattern.compile("sen2-\\d{4}\\.(xml|xlsx)|sen2-\\d{4}-csv/.*\\.csv|(faults|register)\\.csv");

    @Option(names = "--plans", paramLabel = "N", description = "Plans on the last census day (500).")
    @Nullable
    String plans;

    @Option(names = "--seed", paramLabel = "N", description = "The number from which all else follows (1).")
    @Nullable
    String seed;

    @Option(names = "--year", paramLabel = "YYYY", description = "The last of the three collection years (2026).")
    @Nullable
    String year;

    @Option(names = "--faults", paramLabel = "N", description = "Faults to plant in the last year's return (0).")
    @Nullable
    String faults;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write, all of it or nothing (sample).")
    @Nullable
    String out;

    @Override
    public Integer call() throws BadInput, IOException {
        Faults wrong = new Faults();
        Arguments arguments = new Arguments(wrong);
        OptionalInt size = arguments.wholeNumber("--plans", plans, OptionalInt.of(500), 1, MOST_PLANS);
        OptionalLong from = arguments.seed("--seed", seed, OptionalLong.of(1));
        List<Integer> years = SyntheticCouncil.lastYears();
        OptionalInt last = year(years, wrong);
        OptionalInt planted = arguments.wholeNumber("--faults", faults, OptionalInt.of(0), 0, MOST_FAULTS);
        Path folder = Path.of(out == null ? "sample" : out);
        OutputFolder.obstacle(
                        folder,
                        (_, name) -> OURS.matcher(name.replace('\\', '/')).matches())
                .ifPresent(wrong::add);
        wrong.throwIfAny();
        var council = SyntheticCouncil.of(size.getAsInt(), from.getAsLong(), last.getAsInt(), AUTHORITY);
        try (OutputFolder output = OutputFolder.open(folder, () -> terminal().fault("stopped; nothing was written."))) {
            write(council, planted.getAsInt(), from.getAsLong(), output.path());
            output.publish();
        }
        terminal()
                .tell("Wrote the returns of " + council.years().getFirst() + " to " + last.getAsInt() + " for "
                        + Numbers.count(size.getAsInt()) + " plans to " + folder + "/. No child in them exists.");
        return ExitCode.OK;
    }

    private OptionalInt year(List<Integer> years, Faults wrong) {
        if (year == null) {
            return OptionalInt.of(2026);
        }
        OptionalInt known = years.stream()
                .filter(one -> String.valueOf(one).equals(year.strip()))
                .mapToInt(Integer::intValue)
                .findFirst();
        if (known.isEmpty()) {
            wrong.add("--year wants a collection year from " + years.getFirst() + " to " + years.getLast() + ", not \""
                    + year + "\".");
        }
        return known;
    }

    private static void write(SyntheticCouncil council, int faults, long seed, Path folder) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("register.csv"))) {
            csv.writeRecord("URN", "TypeOfEstablishment (name)");
            SyntheticCouncil.schools().forEach((urn, type) -> csv.writeRecord(urn, type));
        }
        for (int each : council.years()) {
            Sen2Return value = council.inYear(each);
            if (each == council.years().getLast() && faults > 0) {
                Fault.Planted planted = FaultPlanter.plant(value, faults, seed);
                value = planted.value();
                write(planted.faults(), folder.resolve("faults.csv"));
            }
            try (var writer = Files.newBufferedWriter(folder.resolve("sen2-" + each + ".xml"))) {
                XmlWriter.write(value, writer);
            }
            TemplateWriter.write(value, folder.resolve("sen2-" + each + ".xlsx"));
            Path tables = Files.createDirectory(folder.resolve("sen2-" + each + "-csv"));
            BladeWriter.write(value, tables, value.layout().censusDay().plusDays(20));
        }
    }

    private static void write(List<Fault> faults, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("rule", "child", "item");
            faults.forEach(fault -> csv.writeRecord(fault.rule(), String.valueOf(fault.child()), fault.item()));
        }
    }
}

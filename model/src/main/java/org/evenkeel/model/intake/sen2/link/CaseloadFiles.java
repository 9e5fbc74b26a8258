package org.evenkeel.model.intake.sen2.link;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.PlacementSpell;
import org.evenkeel.model.caseload.PlanSpell;
import org.evenkeel.model.caseload.PlanSpell.Cease;
import org.evenkeel.model.caseload.PlanSpell.Start;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;

/**
 * A caseload as a folder of CSV files. It names nobody, and is still about single children: outside the restricted area
 * only counts made from it belong, with small ones suppressed. Months are of flow, as in {@code MonthIndex}.
 *
 * <ul>
 *   <li>{@code about.csv}: item, value
 *   <li>{@code plans.csv}: plan, cohort, need, start, moved_in, ceased, reason
 *   <li>{@code placements.csv}: plan, from, placement
 *   <li>{@code links.csv}: kind, year, child, other_year, other_child, message
 * </ul>
 */
public final class CaseloadFiles {

    /** The files' names. */
    public static final Set<String> NAMES = Set.of("about.csv", "plans.csv", "placements.csv", "links.csv");

    private static final String WARNING =
            "About single children, though it names none: keep it in the restricted area.";

    private CaseloadFiles() {}

    /** Writes a linked caseload and the questions it leaves open into a folder that is there. */
    public static void write(Linked linked, Path folder) throws IOException {
        Caseload caseload = linked.caseload();
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("about.csv"))) {
            csv.writeRecord("item", "value");
            csv.writeRecord("council", caseload.authority().code());
            csv.writeRecord("from", MonthIndex.text(caseload.from()));
            csv.writeRecord("to", MonthIndex.text(caseload.to()));
            csv.writeRecord("source", caseload.source().document());
            csv.writeRecord("years", caseload.source().table());
            csv.writeRecord("handling", WARNING);
        }
        try (CsvWriter plans = CsvWriter.builder().build(folder.resolve("plans.csv"));
                CsvWriter placements = CsvWriter.builder().build(folder.resolve("placements.csv"))) {
            plans.writeRecord("plan", "cohort", "need", "start", "moved_in", "ceased", "reason");
            placements.writeRecord("plan", "from", "placement");
            for (PlanSpell spell : caseload.spells()) {
                String plan = String.valueOf(spell.plan());
                plans.writeRecord(
                        plan,
                        String.valueOf(spell.cohort()),
                        spell.need().code(),
                        spell.start()
                                .map(start -> MonthIndex.text(start.month()))
                                .orElse(""),
                        spell.start().map(start -> start.movedIn() ? "1" : "0").orElse(""),
                        spell.cease()
                                .map(cease -> MonthIndex.text(cease.month()))
                                .orElse(""),
                        spell.cease().map(cease -> cease.reason().code()).orElse(""));
                for (PlacementSpell stay : spell.placements()) {
                    placements.writeRecord(
                            plan, MonthIndex.text(stay.from()), stay.placement().code());
                }
            }
        }
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve("links.csv"))) {
            csv.writeRecord("kind", "year", "child", "other_year", "other_child", "message");
            for (Question question : linked.questions()) {
                csv.writeRecord(
                        question.kind().code(),
                        String.valueOf(question.year()),
                        String.valueOf(question.child()),
                        question.otherYear() == 0 ? "" : String.valueOf(question.otherYear()),
                        question.otherChild() == 0 ? "" : String.valueOf(question.otherChild()),
                        question.kind().message());
            }
        }
    }

    /** Reads the caseload of a folder. */
    public static Loaded<Caseload> read(Path folder) {
        String file = "about.csv";
        try {
            Map<String, String> about = new HashMap<>();
            for (NamedCsvRecord row : rows(folder.resolve(file))) {
                about.put(row.getField("item"), row.getField("value"));
            }
            file = "placements.csv";
            Map<String, List<PlacementSpell>> placements = new HashMap<>();
            for (NamedCsvRecord row : rows(folder.resolve(file))) {
                placements
                        .computeIfAbsent(row.getField("plan"), _ -> new ArrayList<>())
                        .add(new PlacementSpell(
                                MonthIndex.parse(row.getField("from")),
                                Placement.ofCode(row.getField("placement")).orElseThrow()));
            }
            file = "plans.csv";
            List<PlanSpell> spells = new ArrayList<>();
            for (NamedCsvRecord row : rows(folder.resolve(file))) {
                spells.add(spell(row, placements.getOrDefault(row.getField("plan"), List.of())));
            }
            file = "about.csv";
            return Loaded.of(new Caseload(
                    LocalAuthorities.current().all().stream()
                            .filter(council -> council.code().equals(about.get("council")))
                            .findFirst()
                            .orElseThrow(),
                    MonthIndex.parse(about.getOrDefault("from", "")),
                    MonthIndex.parse(about.getOrDefault("to", "")),
                    spells,
                    Source.of(
                            about.getOrDefault("source", "The council's own records"),
                            about.getOrDefault("years", ""))));
        } catch (IOException | UncheckedIOException e) {
            return refused(folder, file + " cannot be read.");
        } catch (CsvParseException | DateTimeException | NoSuchElementException | IllegalArgumentException e) {
            return refused(folder, file + " does not hold what it should.");
        }
    }

    private static PlanSpell spell(NamedCsvRecord row, List<PlacementSpell> placements) {
        String start = row.getField("start");
        String ceased = row.getField("ceased");
        return new PlanSpell(
                Long.parseLong(row.getField("plan")),
                Integer.parseInt(row.getField("cohort")),
                Need.ofCode(row.getField("need")).orElseThrow(),
                start.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Start(
                                MonthIndex.parse(start),
                                row.getField("moved_in").equals("1"))),
                ceased.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Cease(
                                MonthIndex.parse(ceased),
                                CeaseReason.ofCode(row.getField("reason")).orElseThrow())),
                placements);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no " + file.getFileName());
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static Loaded<Caseload> refused(Path folder, String message) {
        return Loaded.failed(Issue.error(
                "caseload-unreadable",
                Where.file(String.valueOf(folder.getFileName())),
                message,
                "Give a folder that \"./evenkeel link\" wrote, as it wrote it."));
    }
}

package org.evenkeel.model.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.statistics.PublishedPopulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files laid out as the ONS publishes them, with invented numbers: a child for each year of age, more each year. */
class ProjectionFileTest {

    private static final String HEADING = "AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP,2024,2025,2026,2027,2028\n";

    @TempDir
    private Path folder;

    @Test
    void readsTheCouncilsOutOfAFileWithManyAreas() throws IOException {
        StringBuilder text = new StringBuilder("\ufeff" + HEADING);
        area(text, "E92000001", "England", "persons", 1000);
        area(text, "E07000026", "Allerdale", "persons", 10);
        area(text, "E06000054", "Wiltshire", "persons", 100);
        area(text, "E08000035", "Leeds", "males", 60);
        area(text, "E08000035", "Leeds", "females", 40.5);
        text.append("E06000054,Wiltshire,Births,persons,0,1,2,3,4,5\n");
        ProjectionFile file = read(text.toString()).get();

        PublishedPopulation wiltshire = file.of(council("Wiltshire")).get();
        assertEquals(
                List.of(2024, 2025, 2026, 2027, 2028),
                List.copyOf(wiltshire.byYear().keySet()));
        assertEquals(107, wiltshire.at(2024, 7).orElseThrow());
        assertEquals(129, wiltshire.at(2028, 25).orElseThrow());
        assertTrue(Objects.requireNonNull(wiltshire.byYear().get(2024)).basis().endsWith("projection.csv"));
        // Males and females where persons are not given: 60 + 7 and 40.5 + 7.
        assertEquals(114.5, file.of(council("Leeds")).get().at(2024, 7).orElseThrow());
    }

    @Test
    void readsTheShippedFileAsIfItHadBeenGiven() {
        Path shipped = Path.of("../reference/population/projections-2022-based.csv");
        ProjectionFile file =
                ProjectionFile.read(shipped, LocalAuthorities.current()).get();
        assertEquals(4643, file.of(council("Wiltshire")).get().at(2022, 0).orElseThrow());
        assertEquals(
                "projections-2022-based.csv: For West Berkshire it has no row for age 0. Give persons, or both males and"
                        + " females, for every age from 0 to 25.",
                file.of(council("West Berkshire")).issues().getFirst().text());
        assertTrue(file.of(council("Leeds")).issues().getFirst().text().contains("no row for Leeds (E08000035)"));
    }

    @Test
    void namesEveryFaultWithItsRow() throws IOException {
        String wiltshire = "E06000054,Wiltshire,Population,";
        Loaded<ProjectionFile> loaded = read(HEADING
                + wiltshire + "persons,0,1,2,3,4,5\n"
                + wiltshire + "persons,1,1,many,3,4,5\n"
                + wiltshire + "persons,0,1,2,3,4,5\n"
                + wiltshire + "everyone,2,1,2,3,4,5\n"
                + wiltshire + "persons,0 to 4,1,2,3,4,5\n"
                + wiltshire + "persons,3,1,2\n");
        assertEquals(
                List.of(
                        "3 2025 figure-unreadable",
                        "4 AGE_GROUP row-repeated",
                        "5 SEX sex-unknown",
                        "6 AGE_GROUP age-unknown",
                        "7  row-ragged"),
                loaded.issues().stream()
                        .map(issue -> issue.where().line() + " " + issue.where().field() + " " + issue.rule())
                        .toList());
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsSomethingElse() throws IOException {
        assertEquals("column-missing", rule(read("code,name,2024\nE06000054,Wiltshire,1\n")));
        assertEquals("years-missing", rule(read("AREA_CODE,SEX,AGE_GROUP,2024\nE06000054,persons,1,1\n")));
        assertEquals("file-empty", rule(read(HEADING)));
        assertEquals("file-missing", rule(ProjectionFile.read(folder.resolve("none"), LocalAuthorities.current())));
    }

    @Test
    void stopsAfterTwentyFaults() throws IOException {
        StringBuilder text = new StringBuilder(HEADING);
        area(text, "E06000054", "Wiltshire", "everyone", 100);
        Loaded<ProjectionFile> loaded = read(text.toString());
        assertEquals(21, loaded.issues().size());
        assertEquals("too-many-faults", loaded.issues().getLast().rule());
    }

    private static String rule(Loaded<ProjectionFile> loaded) {
        return loaded.issues().getFirst().rule();
    }

    private Loaded<ProjectionFile> read(String text) throws IOException {
        Path file = folder.resolve("projection.csv");
        Files.writeString(file, text);
        return ProjectionFile.read(file, LocalAuthorities.current());
    }

    /** Ages 0 to 89, then those over, then all. */
    private static void area(StringBuilder text, String code, String name, String sex, double people) {
        for (int age = 0; age <= 91; age++) {
            String label = age < 90 ? String.valueOf(age) : age == 90 ? "90 and over" : "All ages";
            text.append(String.format(Locale.UK, "%s,%s,Population,%s,%s", code, name, sex, label));
            for (int year = 0; year < 5; year++) {
                text.append(String.format(Locale.UK, ",%.3f", people + age + year));
            }
            text.append('\n');
        }
    }

    private static LocalAuthority council(String name) {
        if (LocalAuthorities.current().find(name) instanceof Lookup.Found(LocalAuthority authority)) {
            return authority;
        }
        throw new IllegalArgumentException(name);
    }
}

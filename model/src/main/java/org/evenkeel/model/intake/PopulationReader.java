package org.evenkeel.model.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.Country;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.sector.Region;
import org.evenkeel.model.sector.Reorganisation;
import org.evenkeel.model.statistics.AgeCounts;
import org.evenkeel.model.statistics.AgeRow;
import org.evenkeel.model.statistics.PublishedPopulation;
import org.evenkeel.model.statistics.PublishedPopulation.Row;
import org.evenkeel.model.statistics.Status;
import org.jspecify.annotations.Nullable;

/** Population by single year of age: the Office for National Statistics' mid-year estimates and projections. */
final class PopulationReader {

    private static final String ESTIMATES = "population/mid-year-estimates-2019-2020.csv";
    private static final String PROJECTIONS = "population/projections-2022-based.csv";
    private static final int FIRST_PROJECTED = 2022;
    private static final int LAST_PROJECTED = 2037;

    private final LocalAuthorities authorities;
    private final Findings findings;
    private final Map<String, TreeMap<Integer, double[]>> people = new HashMap<>();

    PopulationReader(ReferenceFiles files, LocalAuthorities authorities, Findings findings) {
        this.authorities = authorities;
        this.findings = findings;
        readEstimates(files);
        readProjections(files);
    }

    private void readEstimates(ReferenceFiles files) {
        List<String> ages =
                IntStream.range(0, AgeCounts.AGES).mapToObj(String::valueOf).toList();
        CsvTable csv = CsvTable.read(
                files, ESTIMATES, List.of("mid_year", "new_la_code"), ages, NumberParser.Dialect.EDUCATION, findings);
        for (int row = 0; row < csv.rows(); row++) {
            String area = area(csv.text(1, row), ESTIMATES, row);
            int year = SeriesTable.year(csv.text(0, row));
            for (int age = 0; age < AgeCounts.AGES && !area.isEmpty() && year != SeriesTable.NO_YEAR; age++) {
                ages(area, year)[age] = csv.number(age, row);
            }
        }
    }

    private void readProjections(ReferenceFiles files) {
        List<String> years = IntStream.rangeClosed(FIRST_PROJECTED, LAST_PROJECTED)
                .mapToObj(String::valueOf)
                .toList();
        CsvTable csv = CsvTable.read(
                files,
                PROJECTIONS,
                List.of("AREA_CODE"),
                Stream.concat(Stream.of("AGE_GROUP"), years.stream()).toList(),
                NumberParser.Dialect.EDUCATION,
                findings);
        for (int row = 0; row < csv.rows(); row++) {
            String area = area(csv.text(0, row), PROJECTIONS, row);
            double age = csv.number(0, row);
            for (int i = 0; i < years.size() && !area.isEmpty() && age >= 0 && age < AgeCounts.AGES; i++) {
                ages(area, FIRST_PROJECTED + i)[(int) age] = csv.number(i + 1, row);
            }
        }
    }

    private double[] ages(String area, int year) {
        return people.computeIfAbsent(area, key -> new TreeMap<>()).computeIfAbsent(year, key -> {
            var gaps = new double[AgeCounts.AGES];
            Arrays.fill(gaps, Double.NaN);
            return gaps;
        });
    }

    private String area(String code, String file, int row) {
        return switch (authorities.find(code)) {
            case Lookup.Found(LocalAuthority authority) -> authority.number();
            case Lookup.Former former -> former.former().number();
            case Lookup.Unknown _ -> {
                findings.add(Issue.warning(
                        "authority-unknown",
                        Where.line(file, row + 2),
                        "\"" + code + "\" is the code of no upper-tier authority.",
                        "The row is left out."));
                yield "";
            }
        };
    }

    /** England and regions are the sum of the authorities; a new authority has a share of what it came out of. */
    PublishedPopulation of(Area area, Past past) {
        NavigableMap<Integer, Row> rows = new TreeMap<>();
        switch (area) {
            case LocalAuthority authority -> {
                authorities.originOf(authority).ifPresent(origin -> addShare(authority, origin, past, rows));
                own(authority.number()).forEach((year, ages) -> rows.put(year, row(year, ages, Status.PUBLISHED, "")));
            }
            case Region region -> addSum(rows, region);
            case Country _ -> addSum(rows, null);
        }
        return new PublishedPopulation(rows);
    }

    private Map<Integer, double[]> own(String number) {
        return people.getOrDefault(number, new TreeMap<>());
    }

    private void addShare(LocalAuthority area, Reorganisation origin, Past past, Map<Integer, Row> rows) {
        Past.Share share = past.share(area).orElseThrow();
        for (int year : own(origin.former().getFirst().number()).keySet()) {
            double[] sum = new double[AgeCounts.AGES];
            boolean all = true;
            for (var former : origin.former()) {
                double[] ages = own(former.number()).get(year);
                all &= ages != null;
                for (int age = 0; ages != null && age < sum.length; age++) {
                    sum[age] += ages[age] * share.value();
                }
            }
            if (all) {
                rows.put(year, row(year, sum, Status.APPORTIONED, share.note()));
            }
        }
    }

    private void addSum(Map<Integer, Row> rows, @Nullable Region region) {
        // Projections are shipped for a few authorities only, so that they add up to nothing.
        for (int year : List.of(2019, 2020)) {
            double[] sum = new double[AgeCounts.AGES];
            people.forEach((number, years) -> {
                double[] ages = years.get(year);
                boolean inside = region == null || region == regionOf(number);
                for (int age = 0; ages != null && inside && age < sum.length; age++) {
                    sum[age] += ages[age];
                }
            });
            rows.put(year, row(year, sum, Status.PUBLISHED, "The sum of the authorities."));
        }
    }

    private @Nullable Region regionOf(String number) {
        return switch (authorities.find(number)) {
            case Lookup.Found(LocalAuthority authority) -> authority.region();
            case Lookup.Former former -> former.successors().getFirst().region();
            case Lookup.Unknown _ -> null;
        };
    }

    private static Row row(int year, double[] ages, Status status, String note) {
        String basis = year < FIRST_PROJECTED
                ? "ONS mid-year estimate, before the 2021 census"
                : "ONS 2022-based projection, migration category variant";
        return new Row(new AgeRow(ages), basis, status, note);
    }
}

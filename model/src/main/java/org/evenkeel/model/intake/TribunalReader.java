package org.evenkeel.model.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.evenkeel.model.intake.SeriesTable.Figure;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.statistics.YearSeries;

/** Appeals registered by the SEND Tribunal, calendar years 2014 to 2023. */
final class TribunalReader {

    private static final String FILE = "sen2/tribunal-appeals.csv";

    private static final Pattern FOOTNOTES = Pattern.compile("[\\d,]+$");

    private final SeriesTable table = new SeriesTable(FILE, List.of("appeals_registered"));

    TribunalReader(ReferenceFiles files, LocalAuthorities authorities, Findings findings) {
        CsvTable csv = CsvTable.read(
                files,
                FILE,
                List.of("year", "la_code", "la_name_as_published"),
                List.of("appeals_registered"),
                NumberParser.Dialect.JUSTICE,
                findings);
        var names = new AuthorityNames(authorities);
        for (int row = 0; row < csv.rows(); row++) {
            int year = SeriesTable.year(csv.text(0, row));
            // Footnote numbers are glued to names: "England Total4,9".
            String name = FOOTNOTES.matcher(csv.text(2, row)).replaceAll("");
            String area = name.equals("England Total") ? SeriesTable.ENGLAND : names.numberIn(year, name);
            String code = csv.text(1, row);
            if (area.isEmpty() || year == SeriesTable.NO_YEAR) {
                findings.add(Issue.warning(
                        "authority-unknown",
                        Where.line(FILE, row + 2),
                        "\"" + csv.text(2, row) + "\", " + csv.text(0, row) + " is no authority and year.",
                        "The row is left out."));
                continue;
            }
            if (isOfAnother(code, area, authorities)) {
                findings.add(Issue.warning(
                        "code-of-another",
                        Where.file(FILE).field("la_code, " + name),
                        "The rows of " + name + " carry " + code + ", the code of another authority.",
                        "The name is used."));
            }
            table.row(area, year)[0] = new Figure(csv.number(0, row), csv.status(0, row), "");
        }
    }

    /** Whether a code is another authority's. The table prints a successor's code beside the name of its area's past. */
    private static boolean isOfAnother(String code, String area, LocalAuthorities authorities) {
        return switch (authorities.find(code)) {
            case Lookup.Found(LocalAuthority holder) ->
                !code.equals(area)
                        && authorities
                                .originOf(holder)
                                .filter(origin -> origin.former().stream()
                                        .anyMatch(former -> former.number().equals(area)))
                                .isEmpty();
            case Lookup.Former former -> !former.former().number().equals(area);
            case Lookup.Unknown _ -> false;
        };
    }

    YearSeries appeals(Area area, Past past) {
        return past.flow(area, key -> table.series(key, "appeals_registered"));
    }
}

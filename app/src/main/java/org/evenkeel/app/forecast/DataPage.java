package org.evenkeel.app.forecast;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenkeel.app.web.Crumb;
import org.evenkeel.app.web.PageHead;
import org.evenkeel.app.web.Screen;
import org.evenkeel.model.intake.ReferenceSource;
import org.evenkeel.model.sector.Source;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.document.HtmlBlocks;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.table.Table;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The published statistics that come with Evenkeel, with their dates, licences and known errors. */
@Controller
public class DataPage {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String FILE = "/data/sources.csv";

    private final Statistics statistics;

    DataPage(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The page's one table, as HTML. */
    public record DataView(String table) {}

    @GetMapping("/data")
    ModelAndView data() {
        String html = HtmlBlocks.linking(_ -> FILE).write(List.of(new Block.Tabulated(table())));
        PageHead head = PageHead.of("Where the data comes from", PageHead.Section.DATA, Crumb.HOME);
        return Screen.of("forecast/data", head, new DataView(html));
    }

    @GetMapping(FILE)
    @ResponseBody
    ResponseEntity<String> file() {
        return ResponseEntity.ok().contentType(CSV).body(CsvWriter.write(table()));
    }

    private Table table() {
        return new Table(
                "data-sources",
                "Published statistics that come with Evenkeel",
                List.of(
                        Column.text("Publication"),
                        Column.text("Published"),
                        Column.text("About"),
                        Column.text("Licence"),
                        Column.text("What we take"),
                        Column.text("Known errors")),
                statistics.sources().stream().map(DataPage::row).toList());
    }

    private static Table.Row row(ReferenceSource reference) {
        Source source = reference.source();
        String name = source.table().isEmpty() ? source.document() : source.document() + ", " + source.table();
        return Table.Row.of(
                source.url().isEmpty() ? Cell.of(name) : new Cell.Link(name, source.url()),
                source.dated().map(DAY::format).map(Cell::of).orElse(new Cell.Missing("not known")),
                Cell.of(reference.years()),
                Cell.of(source.licence()),
                Cell.of(reference.filter()),
                reference.knownErrors().isEmpty() ? new Cell.Missing("none known") : Cell.of(reference.knownErrors()));
    }
}

package org.evenkeel.app.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.document.HtmlBlocks;
import org.evenkeel.report.forecast.ForecastReport;
import org.evenkeel.report.forecast.Section;
import org.evenkeel.report.table.Table;

/** Stored reports, read and drawn once: a forecast never changes, so neither do its words and charts. */
final class Reports {
    /** Sections that have a page of their own. */
    private static final Set<String> SOURCES = Set.of("assumptions", "made");

    private static final int KEPT = 48;

    private final ForecastStore store;
    private final Map<Long, Drawn> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Drawn> eldest) {
            return size() > KEPT;
        }
    };

    Reports(ForecastStore store) {
        this.store = store;
    }

    /**
     * A report and its parts as HTML.
     *
     * @param report what it says
     * @param top its summary and the figures to see first
     * @param story the sections that tell it
     */
    record Drawn(ForecastReport report, String top, String story) {}

    /** The report of a stored forecast. */
    Drawn of(long forecast) {
        synchronized (kept) {
            Drawn known = kept.get(forecast);
            if (known != null) {
                return known;
            }
        }
        Drawn drawn = draw(store.report(forecast), tables(forecast));
        synchronized (kept) {
            kept.put(forecast, drawn);
        }
        return drawn;
    }

    /** The sections that say what a stored forecast rests on, as HTML. */
    String sources(long forecast) {
        return linking(tables(forecast))
                .write(blocks(sections(of(forecast).report(), section -> SOURCES.contains(section.id()))));
    }

    private static String tables(long forecast) {
        return "/forecast/" + forecast + "/table/";
    }

    private static HtmlBlocks linking(String tables) {
        return HtmlBlocks.linking(table -> tables + table.id() + ".csv");
    }

    /** Draws a report whose tables can be had as CSV under an address. */
    static Drawn draw(ForecastReport report, String tables) {
        List<Block> top = new ArrayList<>();
        report.summary().stream().limit(1).map(Block.Lead::new).forEach(top::add);
        report.summary().stream().skip(1).map(Block.Paragraph::new).forEach(top::add);
        top.add(new Block.KeyFigures(report.keyFigures()));
        HtmlBlocks html = linking(tables);
        // Charts take the longest to draw, and no section waits for another.
        String sections = story(report).parallelStream()
                .map(section -> html.write(blocks(List.of(section))))
                .collect(Collectors.joining());
        return new Drawn(report, html.write(top), sections);
    }

    private static List<Block> blocks(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(new Block.Heading(2, section.id(), section.heading())), section.blocks().stream()))
                .toList();
    }

    /** The sections that a page of the forecast shows. */
    static List<Section> story(ForecastReport report) {
        return sections(report, section -> !SOURCES.contains(section.id()));
    }

    private static List<Section> sections(ForecastReport report, Predicate<Section> which) {
        return report.sections().stream().filter(which).toList();
    }

    /** The table of this id, whether it stands alone or behind a chart. */
    static Optional<Table> table(ForecastReport report, String id) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case Block.Tabulated tabulated -> Stream.of(tabulated.table());
                    case Block.Figure figure -> Stream.of(figure.chart().table());
                    default -> Stream.empty();
                })
                .filter(table -> table.id().equals(id))
                .findFirst();
    }
}

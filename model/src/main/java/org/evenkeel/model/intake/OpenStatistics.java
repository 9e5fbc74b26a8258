package org.evenkeel.model.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.Country;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.Published;
import org.evenkeel.model.statistics.PublishedFlows;
import org.evenkeel.model.statistics.PublishedMoney;
import org.evenkeel.model.statistics.PublishedMoney.PlaceLine;
import org.evenkeel.model.statistics.PublishedMoney.SpendingLine;

/**
 * The published statistics for every English authority, its regions and England.
 *
 * <p>Each publication is read when something of it is first asked for, once. Safe to use from several threads.
 */
public final class OpenStatistics {

    /** Files are read side by side: findings are put in one order whoever finishes first. */
    private static final Comparator<Issue> IN_ORDER = Comparator.<Issue, String>comparing(
                    issue -> issue.where().file())
            .thenComparingInt(issue -> issue.where().line())
            .thenComparing(issue -> issue.where().field())
            .thenComparing(Issue::message);

    private final ReferenceFiles files;
    private final LocalAuthorities authorities;
    private final Findings findings = new Findings();
    private final Map<Area, AuthorityStatistics> known = new ConcurrentHashMap<>();

    private final Lazy<StockReader> stock;
    private final Lazy<ProcessReader> process;
    private final Lazy<NewPlansReader> newPlans;
    private final Lazy<RequestReader> requests;
    private final Lazy<TimelinessReader> timeliness;
    private final Lazy<CeasedReader> ceased;
    private final Lazy<TribunalReader> tribunal;
    private final Lazy<DetailReader> detail;
    private final Lazy<NeedsReader> needs;
    private final Lazy<PopulationReader> population;
    private final Lazy<GrantReader> grant;
    private final Lazy<SpendingReader> spending;
    private final Lazy<CsvTable> neighbours;
    private final Lazy<List<ReferenceSource>> sources;

    private OpenStatistics(ReferenceFiles files, LocalAuthorities authorities) {
        this.files = files;
        this.authorities = authorities;
        stock = new Lazy<>(() -> new StockReader(files, findings));
        process = new Lazy<>(() -> new ProcessReader(files, findings));
        newPlans = new Lazy<>(() -> new NewPlansReader(files, process.get(), findings));
        requests = new Lazy<>(() -> new RequestReader(files, process.get(), findings));
        timeliness = new Lazy<>(() -> new TimelinessReader(files, process.get(), findings));
        ceased = new Lazy<>(() -> new CeasedReader(files, findings));
        tribunal = new Lazy<>(() -> new TribunalReader(files, authorities, findings));
        detail = new Lazy<>(
                () -> new DetailReader(files, stock.get(), newPlans.get(), requests.get(), ceased.get(), findings));
        needs = new Lazy<>(() -> new NeedsReader(files, stock.get(), newPlans.get(), findings));
        population = new Lazy<>(() -> new PopulationReader(files, authorities, findings));
        grant = new Lazy<>(() -> new GrantReader(files, authorities, findings));
        spending = new Lazy<>(() -> new SpendingReader(files, authorities, findings));
        neighbours = new Lazy<>(this::readNeighbours);
        sources = new Lazy<>(this::readSources);
    }

    /** The statistics shipped with the model. */
    public static Loaded<OpenStatistics> load() {
        return Loaded.of(new OpenStatistics(new ReferenceFiles.ClassPath(), LocalAuthorities.current()));
    }

    /** Statistics in a folder laid out as the shipped {@code reference/} is. */
    public static Loaded<OpenStatistics> load(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Loaded.failed(Issue.error(
                    "folder-missing",
                    Where.file(folder.toString()),
                    "There is no such folder.",
                    "Name a folder laid out as the project's reference folder is."));
        }
        if (!Files.exists(folder.resolve("sen2/plans.csv")) && !Files.exists(folder.resolve("sen2/plans.csv.gz"))) {
            return Loaded.failed(Issue.error(
                    "folder-empty",
                    Where.file(folder.toString()),
                    "There is no sen2/plans.csv in it, which holds every council's plans.",
                    "Name a folder laid out as the project's reference folder is."));
        }
        return Loaded.of(new OpenStatistics(new ReferenceFiles.Folder(folder), LocalAuthorities.current()));
    }

    /** The authorities, for looking one up by name or code. */
    public LocalAuthorities authorities() {
        return authorities;
    }

    /** Everything published for an authority, a region or England. */
    public AuthorityStatistics of(Area area) {
        AuthorityStatistics statistics = known.get(area);
        if (statistics == null) {
            statistics = assemble(area);
            known.putIfAbsent(area, statistics);
        }
        return statistics;
    }

    /** Everything published for England as a whole. */
    public AuthorityStatistics england() {
        return of(Country.ENGLAND);
    }

    /** Everything published, for every current authority, by name. */
    public List<AuthorityStatistics> all() {
        return authorities.all().stream().map(this::of).toList();
    }

    /** Reads what every area needs on as many cores as there are; which finishes first makes no difference. */
    private void readAhead() {
        Stream.of(stock, process, newPlans, requests, timeliness, ceased, tribunal, population, grant, spending)
                .parallel()
                .forEach(Lazy::get);
        Stream.concat(detail.get().tables().stream(), needs.get().tables().stream())
                .parallel()
                .forEach(Lazy::get);
    }

    private AuthorityStatistics assemble(Area area) {
        readAhead();
        var past = new Past(authorities, stock.get().plans());
        return new AuthorityStatistics(
                area,
                stock.get().of(area, past),
                flows(area, past),
                detail.get().of(area),
                needs.get().of(area),
                population.get().of(area, past),
                money(area, past));
    }

    private PublishedFlows flows(Area area, Past past) {
        return new PublishedFlows(
                requests.get().received(area, past),
                requests.get().refused(area, past),
                requests.get().completed(area, past),
                requests.get().notIssued(area, past),
                newPlans.get().total(area, past),
                newPlans.get().byPlacement(area, past),
                newPlans.get().byAgeBand(area, past),
                ceased.get().total(area, past),
                ceased.get().byReason(area, past),
                process.get().discontinued(area, past),
                timeliness.get().of(area, past),
                process.get().movedToSpecial(area, past),
                process.get().movedToMainstream(area, past),
                tribunal.get().appeals(area, past));
    }

    private PublishedMoney money(Area area, Past past) {
        return new PublishedMoney(
                grant.get().block(area, past, GrantReader.BEFORE),
                grant.get().block(area, past, GrantReader.AFTER),
                grant.get().block(area, past, GrantReader.SCHOOLS),
                grant.get().block(area, past, GrantReader.TOTAL),
                grant.get().balance(area, past),
                spending.get().specialist(area, past));
    }

    /**
     * The high needs lines of an authority's section 251 budget and outturn of 2021-22, in pounds; England's are the sum
     * of its authorities'. Read on first use.
     */
    public Published<List<SpendingLine>> spendingLinesOf(Area area) {
        return spending.get().lines(area);
    }

    /**
     * The places, and sums in pounds, that the department takes out of an authority's high needs block to fund directly,
     * 2020-21 to 2023-24; lines of zero are left out. Read on first use.
     */
    public Published<List<PlaceLine>> placeLinesOf(Area area) {
        return grant.get().places(area);
    }

    /** The ten statistical neighbours of an authority, nearest first. */
    public List<Neighbour> neighboursOf(LocalAuthority authority) {
        CsvTable csv = neighbours.get();
        var found = new ArrayList<Neighbour>();
        for (int row = 0; row < csv.rows(); row++) {
            if (csv.text(0, row).equals(authority.number())) {
                int rank = (int) csv.number(0, row);
                String closeness = csv.text(2, row);
                authorities
                        .ofNumber(csv.text(1, row))
                        .ifPresent(neighbour -> found.add(new Neighbour(neighbour, rank, closeness)));
            }
        }
        found.sort(Comparator.comparingInt(Neighbour::rank));
        return found;
    }

    /** Where every shipped file comes from. */
    public List<ReferenceSource> sources() {
        return sources.get();
    }

    /** Where a file comes from, by its name without {@code .gz}, such as {@code sen2/plans.csv}. */
    public Optional<ReferenceSource> sourceOf(String file) {
        return sources().stream().filter(source -> source.file().equals(file)).findFirst();
    }

    /** England beside the sum of its authorities, for each measure and year. */
    public List<Reconciliation> reconciliations() {
        var all = new ArrayList<Reconciliation>();
        all.addAll(stock.get().reconciliations());
        all.addAll(requests.get().reconciliations());
        all.addAll(newPlans.get().reconciliations());
        all.addAll(timeliness.get().reconciliations());
        all.addAll(ceased.get().reconciliations());
        return all;
    }

    /** Every finding in every publication: reads all of them first. */
    public List<Issue> issues() {
        all();
        england();
        neighbours.get();
        sources.get();
        spendingLinesOf(Country.ENGLAND);
        placeLinesOf(Country.ENGLAND);
        List<Issue> issues = findings.all();
        reconciliations().stream()
                .filter(reconciliation -> !reconciliation.isExact())
                .map(reconciliation -> Issue.query(
                        "england-not-the-sum",
                        Where.file("sen2").field(reconciliation.measure()),
                        reconciliation.text() + ".",
                        "Nothing is changed: England's figure is used for England, the authorities' for them."))
                .forEach(issues::add);
        issues.sort(IN_ORDER);
        return List.copyOf(issues);
    }

    /** The findings so far, in the publications that have been read. */
    public List<Issue> issuesSoFar() {
        List<Issue> issues = findings.all();
        issues.sort(IN_ORDER);
        return List.copyOf(issues);
    }

    private CsvTable readNeighbours() {
        return CsvTable.read(
                files,
                "neighbours/statistical-neighbours.csv",
                List.of("la_code", "neighbour_la_code", "closeness"),
                List.of("neighbour_rank"),
                NumberParser.Dialect.EDUCATION,
                findings);
    }

    private List<ReferenceSource> readSources() {
        CsvTable csv = CsvTable.read(
                files,
                "sources.csv",
                List.of(
                        "file",
                        "publisher",
                        "release",
                        "table",
                        "published_at",
                        "released",
                        "licence",
                        "attribution",
                        "years",
                        "filter",
                        "known_errors"),
                List.of(),
                NumberParser.Dialect.EDUCATION,
                findings);
        var list = new ArrayList<ReferenceSource>();
        for (int row = 0; row < csv.rows(); row++) {
            String released = csv.text(5, row);
            var source = new Source(
                    csv.text(1, row) + ", " + csv.text(2, row),
                    csv.text(3, row),
                    csv.text(4, row),
                    released.isEmpty() ? null : LocalDate.parse(released),
                    csv.text(6, row));
            list.add(new ReferenceSource(
                    csv.text(0, row), source, csv.text(7, row), csv.text(8, row), csv.text(9, row), csv.text(10, row)));
        }
        return List.copyOf(list);
    }
}

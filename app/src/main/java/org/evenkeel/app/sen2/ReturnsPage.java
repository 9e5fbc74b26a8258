package org.evenkeel.app.sen2;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.app.job.Job;
import org.evenkeel.app.job.Jobs;
import org.evenkeel.app.web.Crumb;
import org.evenkeel.app.web.PageHead;
import org.evenkeel.app.web.Problem;
import org.evenkeel.app.web.Screen;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.link.Linked;
import org.evenkeel.model.intake.sen2.link.Question;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.report.wording.Numbers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Loading SEN2 returns, seeing what is loaded, and taking it out again. */
@Controller
class ReturnsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Crumb CRUMB = new Crumb("SEN2 returns", "/returns");
    private static final int SHOWN = 10;
    private static final String HERE = "redirect:/returns";

    private final ReturnStore store;
    private final LinkedReturns linked;
    private final SealedFiles files;
    private final Jobs jobs;

    ReturnsPage(ReturnStore store, LinkedReturns linked, SealedFiles files, Jobs jobs) {
        this.store = store;
        this.linked = linked;
        this.files = files;
        this.jobs = jobs;
    }

    @GetMapping("/returns")
    ModelAndView returns() {
        return show(List.of());
    }

    @PostMapping("/returns")
    ModelAndView load(@RequestParam MultipartFile file, @RequestParam Optional<MultipartFile> register)
            throws IOException {
        List<String> problems = new ArrayList<>();
        if (register.isPresent() && !register.get().isEmpty()) {
            Loaded<SchoolRegister> read =
                    SchoolRegister.read("The register", register.get().getInputStream());
            read.errors().stream().map(Issue::text).forEach(problems::add);
            read.optional().ifPresent(store::keep);
        }
        if (problems.isEmpty() && store.schools() == 0) {
            problems.add("Choose the register of schools as well: a return gives a school's number, not its kind.");
        }
        if (problems.isEmpty() && file.isEmpty()) {
            problems.add("Choose a return.");
        }
        if (problems.isEmpty()) {
            byte[] content = file.getBytes();
            String sha256 = sha256(content);
            Optional<LoadedReturn> known = store.ofFile(sha256);
            if (known.isPresent()) {
                problems.add("This file is loaded already: it is the return of "
                        + known.get().year() + ", loaded on "
                        + DAY.format(known.get().loadedAt()) + ".");
            } else {
                store.keep(sha256, fileName(file), files.seal(content));
                jobs.ask(ReturnJob.KIND, sha256, sha256);
                return new ModelAndView(HERE);
            }
        }
        return show(problems);
    }

    @PostMapping("/returns/{id}/remove")
    ModelAndView remove(@PathVariable long id) {
        store.remove(id);
        return new ModelAndView(HERE);
    }

    @PostMapping("/returns/forget")
    ModelAndView forget(@RequestParam String sha256) {
        store.forget(sha256);
        return new ModelAndView(HERE);
    }

    @GetMapping("/returns/{id}")
    ModelAndView findings(@PathVariable long id) {
        LoadedReturn one = store.find(id).orElseThrow(() -> Problem.notFound("There is no return " + id + "."));
        String title = name(one.council()) + ", return of " + one.year() + ": findings";
        FindingsView view = new FindingsView(
                title,
                store.findings(id).entrySet().stream()
                        .map(entry -> new FindingsView.Row(
                                entry.getKey(),
                                entry.getValue().severity(),
                                Numbers.count(entry.getValue().found())))
                        .toList());
        return Screen.of("sen2/findings", PageHead.of(title, PageHead.Section.RETURNS, CRUMB), view);
    }

    private ModelAndView show(List<String> problems) {
        List<ReturnsView.Waiting> waiting = new ArrayList<>();
        List<ReturnsView.Refused> refused = new ArrayList<>();
        for (ReturnStore.Upload upload : store.uploads()) {
            Optional<Job> job = jobs.newest(ReturnJob.KIND, upload.sha256());
            if (upload.waits() && job.filter(one -> !one.isOver()).isPresent()) {
                waiting.add(new ReturnsView.Waiting(
                        upload.fileName(),
                        job.get().percent(),
                        "/api/jobs/" + job.get().id()));
            } else {
                String why = upload.refused().isEmpty()
                        ? job.map(Job::explanation).orElse("Load it again.")
                        : upload.refused();
                refused.add(new ReturnsView.Refused(upload.fileName(), why, upload.sha256()));
            }
        }
        int schools = store.schools();
        ReturnsView view =
                new ReturnsView(schools == 0 ? "" : Numbers.count(schools), problems, waiting, refused, councils());
        PageHead head =
                PageHead.of(problems.isEmpty() ? "SEN2 returns" : "Error: SEN2 returns", PageHead.Section.RETURNS);
        return Screen.of(
                "sen2/returns",
                waiting.isEmpty() ? head : head.refreshing(2),
                view,
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<ReturnsView.Council> councils() {
        Map<String, List<LoadedReturn>> byCouncil =
                store.all().stream().collect(Collectors.groupingBy(LoadedReturn::council));
        return byCouncil.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> council(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ReturnsView.Council council(String code, List<LoadedReturn> returns) {
        Loaded<Linked> together = linked.linked(code);
        String summary = together.optional()
                .map(one -> Numbers.count(one.caseload().spells().size()) + " plans of "
                        + Numbers.count(one.children().size()) + " children, of whom "
                        + Numbers.count(one.followed()) + " are in more than one year.")
                .orElseGet(() -> together.issues().getFirst().message() + " "
                        + together.issues().getFirst().action());
        return new ReturnsView.Council(
                name(code),
                returns.stream().map(ReturnsPage::row).toList(),
                summary,
                together.optional().isPresent() ? "/council/" + code + "/records" : "",
                together.optional().map(ReturnsPage::asked).orElse(List.of()));
    }

    private static ReturnsView.Loaded row(LoadedReturn one) {
        return new ReturnsView.Loaded(
                one.id(),
                one.year(),
                one.fileName() + ", " + DAY.format(one.loadedAt()),
                one.sha256().substring(0, 12),
                Numbers.count(one.persons()),
                Numbers.count(one.plans()),
                Numbers.count(one.errors()),
                Numbers.count(one.queries()));
    }

    private static List<ReturnsView.Asked> asked(Linked one) {
        Map<Question.Kind, List<Question>> byKind = new EnumMap<>(Question.Kind.class);
        one.questions()
                .forEach(question -> byKind.computeIfAbsent(question.kind(), _ -> new ArrayList<>())
                        .add(question));
        return byKind.entrySet().stream()
                .map(entry -> new ReturnsView.Asked(
                        entry.getKey().message(),
                        Numbers.count(entry.getValue().size()),
                        entry.getValue().stream()
                                        .limit(SHOWN)
                                        .map(question -> question.year() + ": " + question.child())
                                        .collect(Collectors.joining(", "))
                                + (entry.getValue().size() > SHOWN ? " …" : "")))
                .toList();
    }

    private static String name(String code) {
        return LocalAuthorities.current().all().stream()
                .filter(council -> council.code().equals(code))
                .map(LocalAuthority::name)
                .findFirst()
                .orElse(code);
    }

    /** The last part of what a browser calls the file, which some give with its folder. */
    private static String fileName(MultipartFile file) {
        String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return name.isBlank() ? "return.xml" : name;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

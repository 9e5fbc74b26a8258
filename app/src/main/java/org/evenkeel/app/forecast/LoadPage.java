package org.evenkeel.app.forecast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.evenkeel.app.web.Crumb;
import org.evenkeel.app.web.PageHead;
import org.evenkeel.app.web.Screen;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Loading a management plan file: all of it, or none and every reason why. */
@Controller
class LoadPage {
    /** A plan's largest size, in bytes. */
    private static final long MOST = 1L << 20;

    private final PlanLoader loader;

    LoadPage(PlanLoader loader) {
        this.loader = loader;
    }

    @GetMapping("/plans/new")
    ModelAndView form() {
        return show(new UploadView("", List.of()), HttpStatus.OK);
    }

    @PostMapping("/plans")
    ModelAndView load(@RequestParam MultipartFile file) throws IOException {
        String name = fileName(file);
        if (file.isEmpty()) {
            return refused("", List.of(new UploadView.Problem("", "No file was chosen.", "Choose a plan file.")));
        }
        if (file.getSize() > MOST) {
            return refused(
                    name,
                    List.of(new UploadView.Problem(
                            name, "It is larger than 1 MB.", "Choose a management plan, which is a text file.")));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            return refused(
                    name,
                    List.of(new UploadView.Problem(
                            name, "It is not text in UTF-8.", "Save it as a plain text file and load it again.")));
        }
        Loaded<ManagementPlan> read = loader.read(name, text);
        if (!read.isClean()) {
            return refused(name, read.issues().stream().map(LoadPage::problem).toList());
        }
        return new ModelAndView(
                "redirect:/plan/" + loader.keep(name, text, read.get()).id());
    }

    /** The last part of what a browser calls the file, which some give with its folder. */
    private static String fileName(MultipartFile file) {
        String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return name.isBlank() ? "plan.yaml" : name;
    }

    private static UploadView.Problem problem(Issue issue) {
        String line = issue.where().line() == 0 ? "" : "Line " + issue.where().line();
        String field = issue.where().field();
        String where = line.isEmpty() || field.isEmpty() ? line + field : line + ", " + field;
        return new UploadView.Problem(where.isEmpty() ? "The file" : where, issue.message(), issue.action());
    }

    private static ModelAndView refused(String name, List<UploadView.Problem> problems) {
        return show(new UploadView(name, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView show(UploadView view, HttpStatus status) {
        String title = view.problems().isEmpty() ? "Load a management plan" : "Error: load a management plan";
        return Screen.of("forecast/upload", PageHead.of(title, PageHead.Section.COUNCILS, Crumb.HOME), view, status);
    }
}

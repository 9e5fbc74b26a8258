package org.evenkeel.app.forecast;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenkeel.app.web.PageHead;
import org.evenkeel.app.web.Screen;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.sector.Region;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page: choose a council. */
@Controller
class HomePage {
    private static final int CARDS = 6;
    private static final DateTimeFormatter LOADED = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final List<HomeView.RegionCouncils> REGIONS = Region.ALL.stream()
            .map(region -> new HomeView.RegionCouncils(
                    region.label(),
                    LocalAuthorities.current().all().stream()
                            .filter(council -> council.region() == region)
                            .toList()))
            .toList();

    private final PlanStore plans;

    HomePage(PlanStore plans) {
        this.plans = plans;
    }

    @GetMapping("/")
    ModelAndView home() {
        return show("", "", List.of());
    }

    /** Goes to the council if the words name one, and otherwise says what may be meant. */
    @GetMapping("/find")
    ModelAndView find(@RequestParam(defaultValue = "") String council) {
        Lookup lookup = LocalAuthorities.current().find(council);
        return switch (lookup) {
            case Lookup.Found found ->
                new ModelAndView("redirect:/council/" + found.authority().code());
            case Lookup.Former former -> show(council, former.message(), former.successors());
            case Lookup.Unknown unknown
            when council.isBlank() -> show("", "Enter the name or the code of a council", List.of());
            case Lookup.Unknown unknown -> show(council, unknown.message(), unknown.suggestions());
        };
    }

    private ModelAndView show(String typed, String problem, List<LocalAuthority> suggestions) {
        HomeView view = new HomeView(typed, problem, suggestions, cards(), REGIONS);
        String title = problem.isEmpty() ? "Choose a council" : "Error: choose a council";
        return Screen.of("forecast/home", PageHead.of(title, PageHead.Section.COUNCILS), view);
    }

    /** The management plans, the one loaded last first. */
    private List<HomeView.PlanCard> cards() {
        return plans.all().stream()
                .limit(CARDS)
                .map(plan -> new HomeView.PlanCard(
                        plan.title(),
                        "/plan/" + plan.id(),
                        CouncilPage.nameOf(plan.council()) + ", loaded on " + LOADED.format(plan.loadedAt()) + " from "
                                + plan.fileName()))
                .toList();
    }
}

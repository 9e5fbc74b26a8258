package org.evenkeel.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Pages about Evenkeel itself. */
@Controller
class AboutPage {
    /** Nothing but the layout's words. */
    record Nothing() {}

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        PageHead head = PageHead.of("Accessibility statement", PageHead.Section.NONE, Crumb.HOME);
        return Screen.of("web/accessibility", head, new Nothing());
    }

    @GetMapping("/method")
    ModelAndView method() {
        PageHead head = PageHead.of("How the forecast is made", PageHead.Section.METHOD, Crumb.HOME);
        return Screen.of("web/method", head, new Nothing());
    }

    /** For the launcher and for monitoring: answers once everything is ready. */
    @GetMapping(path = "/health", produces = "text/plain")
    @ResponseBody
    String health() {
        return "ok\n";
    }
}

package org.evenkeel.app.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page to show: its template, its head, and the one record that the template takes. */
public final class Screen {
    private Screen() {}

    /**
     * Shows a page.
     *
     * @param template its path under {@code src/main/jte}, without the ending
     * @param head what the layout needs
     * @param content what the template shows, as its parameter {@code view}
     * @return what Spring takes
     */
    public static ModelAndView of(String template, PageHead head, Object content) {
        return of(template, head, content, HttpStatus.OK);
    }

    /**
     * Shows a page with a status of its own.
     *
     * @param template its path under {@code src/main/jte}, without the ending
     * @param head what the layout needs
     * @param content what the template shows, as its parameter {@code view}
     * @param status the status
     * @return what Spring takes
     */
    public static ModelAndView of(String template, PageHead head, Object content, HttpStatus status) {
        return new ModelAndView(template, Map.of("head", head, "view", content), status);
    }
}

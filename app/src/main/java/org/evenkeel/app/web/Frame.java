package org.evenkeel.app.web;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the request brings to a page, the same for every page.
 *
 * @param token proves that a form is ours; null where the request was refused before it got one
 * @param version of Evenkeel
 * @param assets turns the name of a file into an address that changes with its content
 */
public record Frame(@Nullable CsrfToken token, String version, UnaryOperator<String> assets) {
    /**
     * The address of a style sheet, script, font or picture.
     *
     * @param name its path under {@code static}
     * @return an address that may be cached for ever
     */
    public String asset(String name) {
        return assets.apply(name);
    }

    /**
     * The name of the field that proves a form is ours.
     *
     * @return a field name
     */
    public String tokenName() {
        return token == null ? "_csrf" : token.getParameterName();
    }

    /**
     * Its value. Asking for it sets the cookie that must match, so only pages with a form do.
     *
     * @return the token
     */
    public String tokenValue() {
        return token == null ? "" : token.getToken();
    }
}

package org.evenkeel.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Pages from typed templates that are compiled with the program. */
@Configuration(proxyBeanMethods = false)
class TemplateConfig {
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver templateViews(TemplateEngine engine, ResourceUrlProvider assets) {
        String version = Release.version();
        return (name, locale) ->
                engine.hasTemplate(name + ".jte") ? new TemplateView(engine, assets, version, name) : null;
    }

    private record TemplateView(TemplateEngine engine, ResourceUrlProvider assets, String version, String name)
            implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
            parameters.put("frame", frame(request));
            Utf8ByteOutput html = new Utf8ByteOutput();
            engine.render(name + ".jte", parameters, html);
            response.setContentType(getContentType());
            response.setContentLength(html.getContentLength());
            html.writeTo(response.getOutputStream());
        }

        private Frame frame(HttpServletRequest request) {
            // A request that was refused before it got so far has no token, and its page no form.
            CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
            return new Frame(token, version, name -> {
                String address = assets.getForLookupPath("/assets/" + name);
                return Objects.requireNonNull(address, () -> "no such asset: " + name);
            });
        }
    }
}

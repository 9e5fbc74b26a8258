package org.evenkeel.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

final class ErrorPageTest {
    private final ErrorPage page = new ErrorPage();

    @Test
    void aFaultOfOursGetsAReferenceAndNothingOfItsInside() {
        ErrorView view = view(new IllegalStateException("the inside"), "/council/E06000054");
        assertThat(view.reference()).matches("[0-9a-f]{8}");
        assertThat(view.heading() + view.explanation()).doesNotContain("inside", "Exception");
    }

    @Test
    void everyReferenceIsAnother() {
        IllegalStateException fault = new IllegalStateException();
        assertThat(view(fault, "/").reference()).isNotEqualTo(view(fault, "/").reference());
    }

    @Test
    void somethingThatIsNotThereIsSaidInTheFeaturesOwnWords() {
        Object answer = page.failed(Problem.notFound("There is no forecast 7."), request("/forecast/7"));
        assertThat(answer).isInstanceOfSatisfying(ModelAndView.class, shown -> {
            assertThat(shown.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(viewOf(shown).explanation()).isEqualTo("There is no forecast 7.");
            assertThat(viewOf(shown).reference()).isEmpty();
        });
    }

    @Test
    void programsGetAProblemDocument() {
        Object answer = page.failed(new IllegalStateException("the inside"), request("/api/forecasts"));
        assertThat(answer).isInstanceOfSatisfying(ResponseEntity.class, response -> {
            assertThat(response.getStatusCode().value()).isEqualTo(500);
            assertThat(response.getBody()).isInstanceOf(ProblemDetail.class);
            assertThat(String.valueOf(response.getBody())).contains("reference").doesNotContain("inside");
        });
    }

    private ErrorView view(Exception fault, String path) {
        return viewOf((ModelAndView) page.failed(fault, request(path)));
    }

    private static ErrorView viewOf(ModelAndView shown) {
        Map<String, Object> model = shown.getModel();
        return (ErrorView) model.getOrDefault("view", "nothing");
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}

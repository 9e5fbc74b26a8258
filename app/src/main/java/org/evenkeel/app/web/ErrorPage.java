package org.evenkeel.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every failure, said in plain words: as a page to people, as a problem document to programs. Logged once, here. */
@Controller
@ControllerAdvice
class ErrorPage implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final SecureRandom REFERENCES = new SecureRandom();

    /** What the container found wrong before or after our code: unknown addresses, refused forms. */
    @RequestMapping("${server.error.path:/error}")
    Object container(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (fault instanceof Exception exception) {
            return answer(statusOf(exception), detail(exception), exception, String.valueOf(path));
        }
        int code = status instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        return answer(code, null, null, String.valueOf(path));
    }

    /** What our code, or the framework around it, could not do. */
    @ExceptionHandler(Exception.class)
    Object failed(Exception fault, HttpServletRequest request) {
        return answer(statusOf(fault), detail(fault), fault, request.getRequestURI());
    }

    private static int statusOf(Exception fault) {
        return switch (fault) {
            case Problem problem -> problem.status();
            case ErrorResponse response -> response.getStatusCode().value();
            case TypeMismatchException mismatch -> HttpStatus.BAD_REQUEST.value();
            default -> HttpStatus.INTERNAL_SERVER_ERROR.value();
        };
    }

    private static @Nullable String detail(Exception fault) {
        return fault instanceof Problem ? fault.getMessage() : null;
    }

    private static Object answer(int code, @Nullable String detail, @Nullable Exception fault, String path) {
        HttpStatusCode status = HttpStatusCode.valueOf(code);
        String reference = status.is5xxServerError() ? reference(fault) : "";
        ErrorView view = view(code, detail, reference);
        if (path.startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, view.explanation());
            problem.setTitle(view.heading());
            if (!reference.isEmpty()) {
                problem.setProperty("reference", reference);
            }
            return ResponseEntity.of(problem).build();
        }
        PageHead head = PageHead.of(view.heading(), PageHead.Section.NONE, Crumb.HOME);
        return Screen.of("web/error", head, view, HttpStatus.valueOf(code));
    }

    private static String reference(@Nullable Exception fault) {
        byte[] bytes = new byte[4];
        REFERENCES.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("Reference {}", reference, fault);
        return reference;
    }

    private static ErrorView view(int code, @Nullable String detail, String reference) {
        return switch (code) {
            case 404 ->
                new ErrorView(
                        "Page not found",
                        detail != null
                                ? detail
                                : "If you typed the address, check it is right. If you followed a link, what it led"
                                        + " to may have been removed.",
                        reference);
            case 403 ->
                new ErrorView(
                        "This form has expired",
                        "Go back, load the page again and send the form once more. Cookies must be allowed for this"
                                + " site.",
                        reference);
            case 405 ->
                new ErrorView(
                        "This address does something else",
                        "Go back to the page you came from and try again.",
                        reference);
            case 413 ->
                new ErrorView(
                        "The file is too large",
                        "A SEN2 return may have 96 MB, a management plan 1 MB. Was this the file you meant?",
                        reference);
            case 503 -> new ErrorView("Evenkeel is busy", "Wait a moment and load the page again.", reference);
            default ->
                code < 500
                        ? new ErrorView(
                                "That request makes no sense to Evenkeel",
                                detail != null ? detail : "Go back to the page you came from and try again.",
                                reference)
                        : new ErrorView(
                                "Something went wrong",
                                "Nothing that was saved is lost. Try again; if it happens again, tell whoever looks"
                                        + " after Evenkeel and quote the reference.",
                                reference);
        };
    }
}

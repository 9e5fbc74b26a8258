package org.evenkeel.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application's entry. */
@SpringBootApplication(proxyBeanMethods = false)
public final class EvenkeelApp {
    private EvenkeelApp() {}

    /**
     * Starts the application.
     *
     * @param args Spring Boot options
     */
    public static void main(String[] args) {
        System.out.println("Evenkeel has no pages yet.");
    }
}

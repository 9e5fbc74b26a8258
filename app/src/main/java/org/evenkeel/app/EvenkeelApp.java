package org.evenkeel.app;

/** The web application's entry. */
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

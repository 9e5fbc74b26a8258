package org.evenkeel.cli;

/** The command-line program's entry. */
public final class Evenkeel {
    private Evenkeel() {}

    /**
     * Runs one command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.out.println("Evenkeel has no commands yet.");
    }
}

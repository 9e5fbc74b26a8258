package org.evenkeel.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a command's words go: results to one stream, faults and progress to the other, always UTF-8. Colour is used only
 * for emphasis, only on a terminal, and not where {@code NO_COLOR} is set.
 *
 * @param out results
 * @param err faults and progress
 * @param isOutTerminal whether a person reads the results as they come
 * @param isErrTerminal whether a person watches the progress
 * @param isColoured whether emphasis may be coloured
 */
record Terminal(PrintStream out, PrintStream err, boolean isOutTerminal, boolean isErrTerminal, boolean isColoured) {

    /** The most columns that a line takes. */
    static final int WIDTH = 80;

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    /** The terminal, or pipes and files, that the program was started on. */
    static Terminal ofProcess() {
        boolean isOutTerminal = isTerminal(1);
        boolean wantsColour = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                isOutTerminal,
                isTerminal(2),
                isOutTerminal && wantsColour);
    }

    /** Prints a line of results. */
    void say(String line) {
        out.println(line);
    }

    /** Prints a paragraph of results, wrapped. */
    void tell(String text) {
        wrap(text, WIDTH).forEach(out::println);
    }

    /** Prints one item of a list, wrapped. */
    void item(String text) {
        List<String> lines = wrap(text, WIDTH - 2);
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? "- " : "  ") + lines.get(i));
        }
    }

    /** Prints a heading. */
    void head(String text) {
        out.println(isColoured ? BOLD + text + PLAIN : text);
    }

    /** Prints one fault, in one line, under the program's name. */
    void fault(String message) {
        err.println("evenkeel: " + message.replaceAll("\\R", " "));
    }

    /** A writer onto one of the streams, as picocli wants. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Breaks a text at blanks into lines no longer than a width. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Linux says what each descriptor is; elsewhere the console stands for both. */
    @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25, and where jdk.console=java.base
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException _) {
            Console console = System.console();
            return console != null && console.isTerminal();
        }
    }
}

package org.evenkeel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a command writes: all of it or nothing. Files are written into a folder beside it that takes its place
 * at the end; until then, and if the command stops for whatever reason, what was there before stays as it was.
 */
final class OutputFolder implements AutoCloseable {

    private static final int TRIES = 200;

    private final Path target;
    private final Path work;
    private final @Nullable Path firstMade;
    private final Runnable goodbye;
    private final Thread whenStopped = new Thread(this::stop, "leave nothing behind");
    private volatile boolean isStopped;
    private boolean isPublished;

    private OutputFolder(Path target, Path work, @Nullable Path firstMade, Runnable goodbye) {
        this.target = target;
        this.work = work;
        this.firstMade = firstMade;
        this.goodbye = goodbye;
    }

    /**
     * Looks whether a folder can be written, without writing anything.
     *
     * @param folder as it was typed
     * @param ours tells whether a file, by its path from the folder, is one that this command replaces
     * @return what stands in the way, in a sentence
     */
    static Optional<String> obstacle(Path folder, Ours ours) {
        Path target = absolute(folder);
        Path here = absolute(Path.of(""));
        if (here.startsWith(target)) {
            return Optional.of("--out " + folder + " is the folder you are in, or holds it: name another.");
        }
        Path existing = target;
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = Objects.requireNonNull(existing.getParent());
        }
        if (!Files.isDirectory(existing)) {
            return Optional.of("--out " + folder + ": " + existing + " is a file, not a folder.");
        }
        Path written = existing.equals(target) ? Objects.requireNonNull(target.getParent()) : existing;
        if (!Files.isWritable(written)) {
            return Optional.of("--out " + folder + ": may not write in " + written + ".");
        }
        return existing.equals(target) ? foreign(folder, target, ours) : Optional.empty();
    }

    /**
     * Makes a folder to write to. Call {@link #obstacle} first.
     *
     * @param goodbye what to say when the program is stopped from outside before the folder is published
     */
    static OutputFolder open(Path folder, Runnable goodbye) throws IOException {
        Path target = absolute(folder);
        Path parent = Objects.requireNonNull(target.getParent());
        Path firstMade = null;
        for (Path made = parent; !Files.exists(made); made = Objects.requireNonNull(made.getParent())) {
            firstMade = made;
        }
        Path work = parent.resolve("." + target.getFileName() + ".evenkeel-"
                + ProcessHandle.current().pid());
        OutputFolder output = new OutputFolder(target, work, firstMade, goodbye);
        Runtime.getRuntime().addShutdownHook(output.whenStopped);
        try {
            output.make();
        } catch (IOException e) {
            output.close();
            throw e;
        }
        return output;
    }

    /** From the first folder on, there is someone to take it away. */
    private synchronized void make() throws IOException {
        if (isStopped) {
            throw new IOException("stopped");
        }
        delete(work);
        Files.createDirectories(work);
    }

    /** The folder to write to. */
    Path path() {
        return work;
    }

    /** The folder that is there in the end. */
    Path target() {
        return target;
    }

    /** Puts what was written into its place. */
    synchronized void publish() throws IOException {
        if (!Files.exists(target)) {
            move(work, target);
        } else {
            Path old = work.resolveSibling(work.getFileName() + "-old");
            move(target, old);
            try {
                move(work, target);
            } catch (IOException e) {
                move(old, target);
                throw e;
            }
            delete(old);
        }
        isPublished = true;
    }

    /** Whether the program is being stopped from outside, so that faults in writing mean nothing. */
    boolean isStopped() {
        return isStopped;
    }

    /** Takes away what was written, unless it was published. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException _) {
            // The program is being stopped: the hook does what is left.
            return;
        }
        cleanUp();
    }

    /** Whether there was something to take away, since nothing had been published. */
    private synchronized boolean cleanUp() throws IOException {
        if (isPublished) {
            return false;
        }
        delete(work);
        // Folders made on the way to the target, the innermost first; one that others use by now stays.
        Path made = work.getParent();
        while (firstMade != null && made != null && made.startsWith(firstMade)) {
            if (Files.exists(made)) {
                if (!isEmpty(made)) {
                    break;
                }
                Files.delete(made);
            }
            made = made.getParent();
        }
        return true;
    }

    /** While the program is being stopped, its threads may still be writing: goes on until nothing is left. */
    private void stop() {
        isStopped = true;
        for (int i = 0; i < TRIES; i++) {
            try {
                if (cleanUp()) {
                    goodbye.run();
                }
                return;
            } catch (IOException | UncheckedIOException _) {
                Thread.onSpinWait();
            }
        }
    }

    private static Optional<String> foreign(Path folder, Path target, Ours ours) {
        try (Stream<Path> entries = Files.walk(target)) {
            List<String> foreign = entries.filter(entry -> !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> target.relativize(entry).toString())
                    .filter(name -> !ours.isOurs(target, name))
                    .sorted()
                    .limit(3)
                    .toList();
            return foreign.isEmpty()
                    ? Optional.empty()
                    : Optional.of("--out " + folder + " holds files that Evenkeel did not write ("
                            + String.join(", ", foreign) + "): name another folder, or move them away.");
        } catch (IOException | UncheckedIOException e) {
            return Optional.of("--out " + folder + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Path absolute(Path path) {
        Path plain = path.toAbsolutePath().normalize();
        try {
            return plain.toRealPath();
        } catch (IOException _) {
            return plain;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Tells the files of a folder that a command may replace from those of others. */
    @FunctionalInterface
    interface Ours {

        /** Whether the file of this name, as its path from the folder, is one that the command wrote. */
        boolean isOurs(Path folder, String name);
    }
}

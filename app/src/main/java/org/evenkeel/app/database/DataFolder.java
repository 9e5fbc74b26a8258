package org.evenkeel.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything Evenkeel keeps, locked for as long as one Evenkeel runs on it.
 *
 * <p>The lock is the operating system's, so it goes with the process however that ends.
 */
public final class DataFolder implements AutoCloseable {
    /** What a first start unpacks and initialises, with room to work, in bytes. */
    private static final long ROOM_FOR_A_NEW_DATABASE = 300L << 20;

    /** Below this a running database would soon stop for want of room, in bytes. */
    private static final long ROOM_TO_WORK = 48L << 20;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens a data folder, making it if it is not there.
     *
     * @param path where
     * @return the folder, ours until closed
     * @throws CannotStart if it cannot be made or written, is full, or is in use
     */
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("evenkeel.lock");
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = read(channel);
                channel.close();
                throw new CannotStart("Another Evenkeel is using the data folder " + folder + holder
                        + ". Stop it first, or choose another folder with --data FOLDER.");
            }
            write(channel, " (process " + ProcessHandle.current().pid() + ")");
            DataFolder opened = new DataFolder(folder, channel, lock);
            opened.checkRoom(ROOM_TO_WORK);
            return opened;
        } catch (IOException e) {
            close(channel);
            throw cannotWrite(folder, e);
        }
    }

    /**
     * Where it is.
     *
     * @return an absolute path
     */
    public Path path() {
        return path;
    }

    /** Refuses to make a database where there is no room for one. */
    void checkRoomForANewDatabase() {
        checkRoom(ROOM_FOR_A_NEW_DATABASE);
    }

    private void checkRoom(long bytes) {
        try {
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < bytes) {
                throw new CannotStart("The data folder " + path + " is full: " + (free >> 20) + " MB free, "
                        + (bytes >> 20) + " MB needed. Make room, or choose another folder with --data FOLDER.");
            }
        } catch (IOException e) {
            throw cannotWrite(path, e);
        }
    }

    /**
     * Notes where this Evenkeel answers, for whoever tries to start a second one.
     *
     * @param address the local address
     */
    public void note(String address) {
        try {
            write(channel, " (process " + ProcessHandle.current().pid() + ", at " + address + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to say when a folder or something in it cannot be written. */
    static CannotStart cannotWrite(Path path, IOException fault) {
        String reason = fault.getMessage() == null ? "" : fault.getMessage();
        if (reason.contains("No space left")) {
            return new CannotStart(
                    "The data folder " + path + " is full. Make room, or choose another folder with --data FOLDER.",
                    fault);
        }
        return new CannotStart(
                "Cannot write to the data folder " + path
                        + ". Give this user the right to write there, or choose another folder with --data FOLDER.",
                fault);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(200);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(text), 0);
    }

    private static void close(@Nullable AutoCloseable channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (Exception alreadyFailing) {
            // The first fault is the one to report.
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

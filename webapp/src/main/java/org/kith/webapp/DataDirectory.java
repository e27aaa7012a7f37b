package org.kith.webapp;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory of the embedded database, held by this Kith alone. Life: locked before anything in it is read, unlocked after the
 * database is closed. The operating system unlocks it too when the process dies, however it dies.
 */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "kith.lock";

    private final FileChannel channel;

    private DataDirectory(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CannotStart if it cannot be written, or belongs to a Kith that runs, in this server or another */
    static DataDirectory lock(Path directory) {
        FileChannel channel = open(directory);
        if (locked(channel) == null) {
            close(channel);
            throw new CannotStart(
                    "The data directory " + directory
                            + " is in use by another Kith. Stop that one, or give this one a directory of its own (kith.data).");
        }
        return new DataDirectory(channel);
    }

    private static FileChannel open(Path directory) {
        try {
            Files.createDirectories(directory);
            return FileChannel.open(directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException notWritable) {
            throw new CannotStart(
                    "It cannot write to its data directory " + directory
                            + ". Let the user Kith runs as write there, or choose another directory (kith.data).",
                    notWritable);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisServer) {
            return null;
        } catch (IOException noLocks) {
            throw new CannotStart(
                    "The file system of the data directory does not lock files, and without locks two Kiths could spoil one"
                            + " database. Choose a directory on a local disk (kith.data), or use PostgreSQL (kith.db.url).",
                    noLocks);
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}

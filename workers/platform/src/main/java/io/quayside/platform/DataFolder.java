package io.quayside.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds everything Quayside keeps; one launcher at a time owns it. */
final class DataFolder implements AutoCloseable {

    private static final long MEGABYTES_TO_START = 1024;
    /** The engine stops working below 256 MB; a database that cannot write would not even end well. */
    private static final long MEGABYTES_TO_GO_ON = 300;

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new PartFailed("Quayside already runs on %s; stop it with Ctrl-C there, or give this one another folder with --data.".formatted(path));
            }
            return new DataFolder(path, lock);
        } catch (OverlappingFileLockException e) {
            throw new PartFailed("Quayside already runs on %s.".formatted(path), e);
        } catch (IOException e) {
            throw new PartFailed("The data folder %s cannot be used: %s.".formatted(path, e.getMessage()), e);
        }
    }

    void requireSpaceToStart() {
        long megabytes = megabytesLeft();
        if (megabytes < MEGABYTES_TO_START) {
            throw new PartFailed("The disk of %s has only %d MB left and Quayside needs %d MB to start; free some space and start it again."
                    .formatted(path, megabytes, MEGABYTES_TO_START));
        }
    }

    void requireSpaceToGoOn() {
        long megabytes = megabytesLeft();
        if (megabytes < MEGABYTES_TO_GO_ON) {
            throw new PartFailed("The disk of %s is full: it has only %d MB left, and Quayside stops while it still can; free some space and start it again."
                    .formatted(path, megabytes));
        }
    }

    private long megabytesLeft() {
        try {
            return Files.getFileStore(path).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new PartFailed("The free space of %s cannot be read: %s.".formatted(path, e.getMessage()), e);
        }
    }

    /** Removes what Quayside has put into the folder. */
    void clear() throws IOException {
        for (var name : new String[] {"database", "database.draft", "keycloak", "zeebe", "application", "mail", "logs", "run", "secrets.properties"}) {
            PartsCache.delete(path.resolve(name));
        }
    }

    @Override
    public void close() throws IOException {
        lock.channel().close();
    }
}

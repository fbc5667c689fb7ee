package org.webinar.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.webinar.micro.NoStart.Why;

/**
 * The folder of everything that is written: the database, {@code log/}, and {@code server/} where Payara Micro unpacks
 * itself and which is made anew at each start. Held by one process at a time.
 *
 * <p>The server's files lie here and not in the temporary folder: machines clean that one while the server runs, and a
 * server that was killed would leave its files there for ever.
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel holder;

    private DataFolder(Path root, FileChannel holder) {
        this.root = root;
        this.holder = holder;
    }

    /** Takes hold of the folder, which is made when it is not there. */
    static DataFolder take(Path folder) throws NoStart {
        Path root = folder.toAbsolutePath().normalize();
        try {
            OwnersOnly.folder(root);
            Files.createDirectories(root.resolve("log"));
            return new DataFolder(root, hold(root));
        } catch (FileAlreadyExistsException file) {
            throw new NoStart(Why.DATA_FOLDER, "the data folder " + root + " can't be made: a file is in its place");
        } catch (IOException refused) {
            throw new NoStart(
                    Why.DATA_FOLDER, "the data folder " + root + " can't be made or written: " + reason(refused));
        }
    }

    private static FileChannel hold(Path root) throws IOException, NoStart {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException held) {
            // The same as null: this very process holds it.
        }
        if (lock == null) {
            channel.close();
            throw new NoStart(
                    Why.DATA_FOLDER,
                    "the data folder " + root
                            + " is used by another webinar that is running; choose another by --data");
        }
        return channel;
    }

    private static String reason(IOException refused) {
        return refused.getClass().getSimpleName().replace("Exception", "") + " " + refused.getMessage();
    }

    /** The folder that Payara Micro unpacks itself into, empty. */
    Path emptyServerFolder() throws NoStart {
        Path server = root.resolve("server");
        try {
            if (Files.exists(server)) {
                delete(server);
            }
            return Files.createDirectories(server);
        } catch (IOException refused) {
            throw new NoStart(Why.DATA_FOLDER, "the folder " + server + " can't be emptied: " + reason(refused));
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /**
     * The database that is used when none is set: files here; Payara's pool closes it, not the end of the process. Without
     * the delay of its writes, which would lose half a second of commits when the process is killed.
     */
    String databaseUrl() {
        return "jdbc:h2:" + root.resolve("webinar").toString().replace('\\', '/')
                + ";MODE=LEGACY;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }

    /** The log file of a generation; 0 is the newest. */
    Path log(String generation) {
        return root.resolve("log").resolve("server." + generation + ".log");
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}

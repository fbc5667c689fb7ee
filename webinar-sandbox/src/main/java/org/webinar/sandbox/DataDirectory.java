package org.webinar.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The directory in which one trial keeps everything; a marker file makes it ours. */
final class DataDirectory {
    private static final String MARKER = ".webinar-data";
    private static final Set<String> OURS = Set.of("db", "database", "demo", "log", "sandbox", "sandbox.properties");

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /** Makes the directory or takes over the one of an earlier trial, emptied if it shall be fresh. */
    static DataDirectory open(Path chosen, boolean fresh) {
        Path path = chosen.toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new TryFailure("The data directory " + path + " is a file; choose another one with --data.");
        }
        try {
            if (Files.isDirectory(path) && !Files.exists(path.resolve(MARKER)) && !isEmpty(path)) {
                throw new TryFailure("The directory " + path
                        + " is not empty and no trial made it; choose another one with --data. Nothing was touched.");
            }
            make(path);
            checkUnused(path.resolve("lock"));
            Files.writeString(path.resolve(MARKER), "This directory belongs to a trial of the webinar module.\n");
            if (fresh) {
                empty(path);
            }
            return new DataDirectory(path);
        } catch (IOException e) {
            throw new TryFailure("The data directory " + path + " is not writable; choose another one with --data.");
        }
    }

    /** The product that runs there holds it; its database must not be emptied under its hands. */
    private static void checkUnused(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw used(lock.getParent());
            }
        } catch (OverlappingFileLockException held) {
            throw used(lock.getParent());
        }
    }

    private static TryFailure used(Path path) {
        return new TryFailure("The data directory " + path
                + " is used by another trial that is running; choose another one with --data.");
    }

    /** For nobody else on this machine: hashes and tokens lie there. */
    private static void make(Path path) throws IOException {
        boolean made = !Files.isDirectory(path);
        Files.createDirectories(path);
        if (made && Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /** Deletes what the product and the sandbox put there, and nothing else. */
    private static void empty(Path path) throws IOException {
        List<Path> doomed;
        try (var files = Files.list(path)) {
            doomed = files.filter(DataDirectory::isOurs).toList();
        }
        for (Path entry : doomed) {
            delete(entry);
        }
    }

    private static boolean isOurs(Path entry) {
        String name = entry.getFileName().toString();
        return OURS.contains(name) || name.endsWith(".db");
    }

    private static void delete(Path entry) throws IOException {
        // Links are not followed.
        try (var files = Files.walk(entry)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A secret that stays the same as long as the directory lives. */
    synchronized String secret(String name) {
        Path file = path.resolve("sandbox.properties");
        try {
            var kept = new Properties();
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    kept.load(in);
                }
            }
            if (kept.getProperty(name) == null) {
                kept.setProperty(name, random());
                save(file, kept);
            }
            return kept.getProperty(name);
        } catch (IOException e) {
            throw new TryFailure("The file " + file + " cannot be read or written.");
        }
    }

    private static void save(Path file, Properties kept) throws IOException {
        boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        if (posix && !Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            kept.store(out, "Secrets of this trial; delete the file and the database together.");
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

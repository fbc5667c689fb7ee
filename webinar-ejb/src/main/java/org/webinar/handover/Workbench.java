package org.webinar.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.webinar.settings.HandoverCatalogue;
import org.webinar.settings.Settings;

/** Where files lie on their way, for nobody's eyes but ours. One that is left over for days is thrown away. */
@ApplicationScoped
class Workbench {
    private static final Duration LEFT_OVER = Duration.ofDays(2);

    private static final String FOR_US_ALONE = "rwx------";

    private final Settings settings;
    private final Clock clock;

    Workbench() {
        this(null, null);
    }

    @Inject
    Workbench(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The file of this handover, whether or not there is anything of it yet.
     *
     * @throws HandoverBroken when there is no folder of our own
     */
    Path fileOf(long id) {
        try {
            return folder().resolve(id + ".part");
        } catch (IOException | UnsupportedOperationException refused) {
            throw new HandoverBroken(Trouble.NO_ROOM, String.valueOf(refused.getMessage()));
        }
    }

    private Path folder() throws IOException {
        Path folder = path();
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOR_US_ALONE));
                Files.createDirectory(folder, ours);
            } else {
                Files.createDirectory(folder);
            }
        }
        boolean ours = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder);
        if (!ours || isShared() && !isForUsAlone(folder)) {
            throw new IOException(folder + " is no folder of our own");
        }
        return folder;
    }

    /** In a folder that everybody shares, somebody may have been there before us. */
    private static boolean isForUsAlone(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        Path ours = Files.createTempFile("webinar-handover", null);
        try {
            var attributes = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.owner().equals(Files.getOwner(ours, LinkOption.NOFOLLOW_LINKS))
                    && PosixFilePermissions.toString(attributes.permissions()).equals(FOR_US_ALONE);
        } finally {
            Files.delete(ours);
        }
    }

    private Path path() {
        return isShared()
                ? Path.of(System.getProperty("java.io.tmpdir"), "webinar-handover-" + System.getProperty("user.name"))
                : Path.of(settings.get(HandoverCatalogue.FOLDER).strip());
    }

    /** Whether it lies among the files of others: who may do what with a folder that is set, the administrator decides. */
    private boolean isShared() {
        return settings.get(HandoverCatalogue.FOLDER).isBlank();
    }

    /** Throws away what lies there of all others: room for one more, and for no second one that waits. */
    void clearBut(Set<Long> carried) {
        each(file ->
                !carried.contains(Long.valueOf(file.getFileName().toString().replaceFirst("\\..*", ""))));
    }

    /** Throws away what lies there of a handover. */
    void clear(long id) {
        each(file -> file.getFileName().toString().startsWith(id + "."));
    }

    /** Throws away what nobody has touched for long. */
    void tidy() {
        each(file -> Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(clock.instant().minus(LEFT_OVER)));
    }

    private void each(Which which) {
        if (Files.isDirectory(path(), LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(path())) {
                List<Path> ours = files.filter(
                                file -> file.getFileName().toString().matches("\\d{1,18}\\.part(\\.tag)?"))
                        .toList();
                for (Path file : ours) {
                    if (which.fits(file)) {
                        Files.deleteIfExists(file);
                    }
                }
            } catch (IOException busy) {
                throw new HandoverBroken(Trouble.NO_ROOM, String.valueOf(busy.getMessage()));
            }
        }
    }

    /** Which files are meant. */
    private interface Which {
        boolean fits(Path file) throws IOException;
    }
}

package org.webinar.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Folders that nobody but their owner may look into: in the data folder lie hashes of passwords and the gateways' tokens.
 * Systems without POSIX permissions (Windows) keep their own.
 */
final class OwnersOnly {
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");

    private OwnersOnly() {}

    /** Makes the folder for its owner alone; one that is there already stays as it is, and others who may read are named. */
    static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            complainOfOthers(folder);
            return;
        }
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(OWNERS);
        }
    }

    private static void complainOfOthers(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> others =
                    EnumSet.copyOf(view.readAttributes().permissions());
            others.removeAll(OWNERS);
            if (!others.isEmpty()) {
                Console.say("other users of this machine may look into " + folder + "; better: chmod 700 " + folder);
            }
        }
    }
}

package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents of the repository, and the repository that they speak of. */
final class Documents {
    static final Path HOUSE = Path.of("..");

    private Documents() {}

    /** One of docs/. */
    static String text(String name) {
        return read(HOUSE.resolve("docs").resolve(name));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

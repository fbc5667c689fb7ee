package org.webinar.web.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** A body that lies on the disk for a moment: however slowly it comes, no transaction waits for it. */
final class Spool implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final Path path;

    private Spool(Path path) {
        this.path = path;
    }

    /**
     * Takes the body in.
     *
     * @param limit is told how much has come so far, and refuses when it is too much
     */
    static Spool of(InputStream body, LongConsumer limit) throws IOException {
        Spool spool = new Spool(Files.createTempFile("webinar-", ".part"));
        boolean whole = false;
        try (OutputStream file = Files.newOutputStream(spool.path)) {
            byte[] piece = new byte[PIECE];
            long length = 0;
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                length += read;
                if (read > 0) {
                    limit.accept(length);
                }
                file.write(piece, 0, read);
            }
            whole = true;
            return spool;
        } finally {
            if (!whole) {
                spool.close();
            }
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

package org.webinar.web.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.webinar.Refusal;

/** A body that lies on the disk for a moment: however slowly it comes, no transaction waits for it. */
final class Spool implements AutoCloseable {
    private static final int PIECE = 64 * 1024;
    private static final long MOST_TO_LISTEN_TO = 64L * 1024 * 1024;

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

    /** A browser that is still sending takes an early answer for a broken connection, and its person reads no reason. */
    static <T> T heardOut(InputStream body, Intake<T> intake) throws IOException {
        try {
            return intake.take();
        } catch (Refusal refusal) {
            byte[] piece = new byte[PIECE];
            long heard = 0;
            for (int read = body.read(piece); read >= 0 && heard < MOST_TO_LISTEN_TO; read = body.read(piece)) {
                heard += read;
            }
            throw refusal;
        }
    }

    /** What takes a body in. */
    interface Intake<T> {

        /** Takes it, or says why not. */
        T take() throws IOException;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

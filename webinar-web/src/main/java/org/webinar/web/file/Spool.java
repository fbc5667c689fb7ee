package org.webinar.web.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.webinar.Refusal;
import org.webinar.limits.Turnstile;
import org.webinar.limits.UploadTooSlow;

/** A body that lies on the disk for a moment: however slowly it comes, no transaction waits for it. */
final class Spool implements AutoCloseable {
    private static final int PIECE = 64 * 1024;
    private static final long MOST_TO_LISTEN_TO = 64L * 1024 * 1024;

    /** As a whole: the time-out of a connection begins anew with each byte. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration LONGEST_TO_LISTEN = Duration.ofSeconds(30);

    /** Each who sends has a thread of the server, and room on its disk. */
    private static final Turnstile PLACES = new Turnstile(8, Duration.ofSeconds(10));

    private final Path path;

    private Spool(Path path) {
        this.path = path;
    }

    /**
     * Takes the body in, when so many others are not sending theirs already.
     *
     * @param limit is told how much has come so far, and refuses when it is too much
     * @throws org.webinar.limits.TooBusy when too many are sending
     * @throws UploadTooSlow when it takes too long as a whole
     */
    static Spool of(InputStream body, LongConsumer limit) throws IOException {
        return of(body, limit, System::nanoTime);
    }

    static Spool of(InputStream body, LongConsumer limit, LongSupplier nanos) throws IOException {
        try {
            return PLACES.pass(() -> {
                try {
                    return taken(body, limit, nanos);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Spool taken(InputStream body, LongConsumer limit, LongSupplier nanos) throws IOException {
        long end = nanos.getAsLong() + LONGEST.toNanos();
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
                if (nanos.getAsLong() - end > 0) {
                    throw new UploadTooSlow(LONGEST.toMinutes());
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
        } catch (UploadTooSlow slow) {
            throw slow;
        } catch (Refusal refusal) {
            long end = System.nanoTime() + LONGEST_TO_LISTEN.toNanos();
            byte[] piece = new byte[PIECE];
            long heard = 0;
            for (int read = body.read(piece);
                    read >= 0 && heard < MOST_TO_LISTEN_TO && System.nanoTime() - end < 0;
                    read = body.read(piece)) {
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

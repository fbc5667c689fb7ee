package org.webinar.limits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What another machine sends, bounded in size and in time as a whole. The time-out of a connection is none for the
 * answer: it begins anew with each byte, and whoever sends one at a time could hold a thread for ever.
 */
public final class Body {
    private static final int PIECE = 8192;

    private final int largest;
    private final long end;
    private final LongSupplier nanos;

    private Body(int largest, Duration longest, LongSupplier nanos) {
        this.largest = largest;
        this.end = nanos.getAsLong() + longest.toNanos();
        this.nanos = nanos;
    }

    /** The body of an answer that is being asked for now. */
    public static Body within(int largest, Duration longest) {
        return new Body(largest, longest, System::nanoTime);
    }

    static Body within(int largest, Duration longest, LongSupplier nanos) {
        return new Body(largest, longest, nanos);
    }

    /**
     * All of it.
     *
     * @param stream null counts as empty
     * @throws IOException when it is too large, takes too long, or breaks off
     */
    public byte[] read(InputStream stream) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        int length = stream == null ? -1 : stream.read(piece);
        while (length >= 0) {
            read.write(piece, 0, length);
            if (read.size() > largest) {
                throw new IOException("more than " + largest + " bytes");
            }
            if (nanos.getAsLong() - end > 0) {
                throw new IOException("the answer does not end in time");
            }
            length = stream.read(piece);
        }
        return read.toByteArray();
    }
}

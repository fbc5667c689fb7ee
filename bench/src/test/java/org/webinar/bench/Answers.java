package org.webinar.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the answers of one connection as they come (HTTP/1.1), and knows when one is whole. */
final class Answers {
    private static final int USUAL = 4 * 1024;
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_OF_HEAD = 8192;
    private static final byte[] LAST_PIECE = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private byte[] got = new byte[USUAL];
    private int length;
    private int bodyAt = -1;
    private int wanted;
    private boolean stream;

    /** Whether one has begun. */
    boolean begun() {
        return length > 0;
    }

    /** The next one begins. */
    void next() {
        length = 0;
        bodyAt = -1;
        wanted = -1;
        stream = false;
    }

    /** Takes what has come; answers whether the answer is whole. */
    boolean take(ByteBuffer buffer) {
        int more = Math.min(buffer.remaining(), LARGEST - length);
        if (length + more > got.length) {
            got = Arrays.copyOf(got, Math.min(LARGEST, 2 * (length + more)));
        }
        buffer.get(got, length, more);
        length += more;
        if (bodyAt < 0) {
            readHead();
        }
        if (bodyAt < 0) {
            return false;
        }
        return stream || (wanted >= 0 ? length >= bodyAt + wanted : endsChunked());
    }

    private void readHead() {
        String head = new String(got, 0, Math.min(length, MOST_OF_HEAD), StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        bodyAt = end + 4;
        for (String line :
                head.substring(0, end).toLowerCase(java.util.Locale.ROOT).split("\r\n")) {
            if (line.startsWith("content-length:")) {
                wanted = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            } else if (line.startsWith("content-type: text/event-stream")) {
                stream = true;
            }
        }
    }

    private boolean endsChunked() {
        for (int i = 0; i < LAST_PIECE.length; i++) {
            int at = length - LAST_PIECE.length + i;
            if (at < bodyAt - 2 || got[at] != LAST_PIECE[i]) {
                return false;
            }
        }
        return true;
    }

    int status() {
        return length < 12 ? 0 : Integer.parseInt(new String(got, 9, 3, StandardCharsets.US_ASCII));
    }

    /** Bytes of it, with its head. */
    int bytes() {
        return length;
    }

    /** Bytes behind its head, as they were sent. */
    int body() {
        return bodyAt < 0 ? 0 : length - bodyAt;
    }
}

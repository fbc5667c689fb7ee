package org.webinar.adapter.pod;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.webinar.handover.Transfer;

/** A form with one file (RFC 7578), of which never more than a piece is in the memory. */
final class Form {
    private final String boundary = "webinar-" + UUID.randomUUID();
    private final StringBuilder fields = new StringBuilder();

    Form field(String name, String value) {
        fields.append(head(name)).append("\r\n\r\n").append(value).append("\r\n");
        return this;
    }

    private String head(String name) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + '"';
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** All of it with the file at its end, its length known: web servers before Pod look at that first. */
    BodyPublisher with(String name, String fileName, Path file, Transfer transfer) throws IOException {
        byte[] before = (fields + head(name) + "; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        BodyPublisher all = BodyPublishers.concat(
                BodyPublishers.ofByteArray(before),
                BodyPublishers.ofInputStream(() -> opened(file, transfer)),
                BodyPublishers.ofByteArray(after));
        return BodyPublishers.fromPublisher(all, before.length + Files.size(file) + after.length);
    }

    private static InputStream opened(Path file, Transfer transfer) {
        try {
            return new Watched(Files.newInputStream(file), transfer);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Tells how far it has been read, and ends when nobody wants the rest. */
    private static final class Watched extends InputStream {
        private final InputStream file;
        private final Transfer transfer;
        private long read;

        private Watched(InputStream file, Transfer transfer) {
            this.file = file;
            this.transfer = transfer;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int piece = file.read(target, offset, length);
            read += Math.max(0, piece);
            if (!transfer.moved(read)) {
                throw new IOException("not wanted any more");
            }
            return piece;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

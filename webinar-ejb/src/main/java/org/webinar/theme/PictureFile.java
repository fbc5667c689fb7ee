package org.webinar.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * A picture that lies on this machine, read once.
 *
 * @param name its digest with an ending: what is called so never changes
 * @param mediaType what it is
 * @param bytes what is in it
 */
public record PictureFile(String name, String mediaType, byte[] bytes) {
    static final int MOST = 64 * 1024;

    private static final int DIGITS = 16;
    private static final Map<String, String> ENDINGS = Map.of(
            "image/png", "png",
            "image/jpeg", "jpg",
            "image/webp", "webp",
            "image/gif", "gif",
            "image/svg+xml", "svg",
            "image/vnd.microsoft.icon", "ico");

    /** What is in a file; one byte more than {@link #MOST} when it is larger. */
    static byte[] read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(MOST + 1);
        }
    }

    /** By its first bytes, whatever it is called; empty when it is no picture that browsers show. */
    static Optional<PictureFile> of(byte[] bytes) throws IOException {
        String type = MimeTypes.getDefaultMimeTypes()
                .detect(new ByteArrayInputStream(bytes), new Metadata())
                .toString();
        return Optional.ofNullable(ENDINGS.get(type))
                .map(ending -> new PictureFile(digest(bytes) + "." + ending, type, bytes));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}

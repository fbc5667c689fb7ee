package org.webinar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.webinar.sandbox.bbb.SandboxBbb;

/** Rooms that nobody of us has to open. */
final class BbbRooms {
    private BbbRooms() {}

    /** A room with a presenter in it. */
    static void open(SandboxBbb bbb, String id) {
        String query = "meetingID=" + id + "&name=" + id;
        String signed = query + "&checksum=" + checksum("create" + query + bbb.secret());
        try (var answer = URI.create(bbb.apiUrl() + "/create?" + signed).toURL().openStream()) {
            String xml = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            if (!xml.contains("SUCCESS")) {
                throw new IllegalStateException(xml);
            }
            bbb.join(id, "Camille Moreau", "MODERATOR");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.webinar.adapter.bbb;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The parameters of one call, built once: what is hashed is what is sent, byte for byte (BigBlueButton API, "checksum").
 */
final class BbbQuery {
    private static final String ROOM = "meetingID";

    private final StringBuilder text = new StringBuilder();
    private BbbServer server;
    private String room;

    /** Asks this server, whatever room it is about. */
    BbbQuery at(BbbServer asked) {
        server = asked;
        return this;
    }

    BbbServer server() {
        return server;
    }

    /** The room that it is about; null when it is about none. */
    String room() {
        return room;
    }

    BbbQuery with(String name, Object value) {
        if (value != null) {
            if (name.equals(ROOM)) {
                room = String.valueOf(value);
            }
            text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(encoded(String.valueOf(value)));
        }
        return this;
    }

    /** The query with its checksum at the end: hash of call, query and secret. */
    String signed(String call, String secret, String algorithm) {
        String checksum = hash(algorithm, call + text + secret);
        return text + (text.isEmpty() ? "" : "&") + "checksum=" + checksum;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String hash(String algorithm, String text) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has " + algorithm, impossible);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package org.webinar.adapter.django;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A session as Django's signing module writes it: {@code [.]data:time:signature}, the data being JSON in base64, with a
 * dot before it when it was compressed. Neither the text nor what comes out of it may be larger than a session ever is.
 */
final class SessionText {
    private static final int LARGEST = 1 << 20;
    private static final int CHUNK = 8192;
    private static final String SALT = "django.contrib.sessions.SessionStore" + "signer";

    private static final Pattern SIGNED = Pattern.compile(
            "(?<value>(?<dot>\\.?)(?<data>[A-Za-z0-9_-]+):[0-9A-Za-z]{1,11}):(?<signature>[A-Za-z0-9_-]+)");

    private SessionText() {}

    /** Whether the text is of Django's making with one of our keys. */
    static boolean isSigned(String text, SecretKeys keys) {
        return signed(text)
                .filter(parts -> keys.anyMakes(parts.group("signature"), key -> signature(parts.group("value"), key)))
                .isPresent();
    }

    /** The JSON in a text whose signature has been looked at; empty when there is none. */
    static Optional<String> json(String text) {
        return signed(text).flatMap(SessionText::content);
    }

    private static Optional<Matcher> signed(String text) {
        return Optional.of(text)
                .filter(whole -> whole.length() <= LARGEST)
                .map(SIGNED::matcher)
                .filter(Matcher::matches);
    }

    private static String signature(String value, String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hmac.salted(SALT, key, value));
    }

    private static Optional<String> content(Matcher parts) {
        try {
            byte[] data = Base64.getUrlDecoder().decode(parts.group("data"));
            byte[] json = parts.group("dot").isEmpty() ? data : inflated(data);
            return Optional.of(new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DataFormatException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] inflated(byte[] data) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                out.write(chunk, 0, length);
                boolean cutOff = length == 0 && !inflater.finished();
                if (cutOff || out.size() > LARGEST) {
                    throw new DataFormatException("cut off, or larger than a session");
                }
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}

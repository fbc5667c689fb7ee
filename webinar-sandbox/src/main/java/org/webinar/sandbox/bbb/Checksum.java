package org.webinar.sandbox.bbb;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** BigBlueButton's checksum over the raw query. */
public final class Checksum {
    private static final Map<Integer, String> BY_LENGTH =
            Map.of(40, "SHA-1", 64, "SHA-256", 96, "SHA-384", 128, "SHA-512");

    private Checksum() {}

    /** Tells whether the raw query carries the right checksum; the length of the checksum names the algorithm. */
    public static boolean valid(String call, String rawQuery, String secret) {
        String checksum = sent(rawQuery);
        String algorithm = BY_LENGTH.get(checksum.length());
        return algorithm != null
                && of(algorithm, call + without(rawQuery, checksum) + secret).equalsIgnoreCase(checksum);
    }

    /** The digest of the text, in lower-case hex. */
    public static String of(String algorithm, String text) {
        try {
            var digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(algorithm, e);
        }
    }

    private static String sent(String rawQuery) {
        for (String pair : rawQuery.split("&")) {
            if (pair.startsWith("checksum=")) {
                return pair.substring("checksum=".length());
            }
        }
        return "";
    }

    /** Takes the checksum out of the text the way BigBlueButton does. */
    private static String without(String rawQuery, String checksum) {
        String pair = "checksum=" + checksum;
        return rawQuery.replace("&" + pair, "").replace(pair + "&", "").replace(pair, "");
    }
}

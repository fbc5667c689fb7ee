package org.webinar.plugin.http;

import java.net.URI;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/**
 * What may be sent to a gateway that builds shell commands of it (reference/product.md, S12). Text is changed so that it
 * reads the same and commands nothing; addresses and names, which must not be changed, are refused.
 */
public final class Harmless {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern ROOM = Pattern.compile("[a-z0-9]{1,63}");
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9\\[][A-Za-z0-9.:/_~\\[\\]-]{0,250}");
    private static final Pattern STREAM = Pattern.compile("rtmps?://[A-Za-z0-9:/._~?=&+@,%\\[\\]-]{1,500}");

    private Harmless() {}

    /**
     * The text on one line, with look-alikes for the signs that shells know, and without control characters, direction
     * overrides and halves of characters.
     *
     * @param longest in code points; what is longer ends in three dots
     */
    public static String text(String text, int longest) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cf}&&[^\u200c\u200d]]", "")
                .replace('"', '”')
                .replace('\'', '’')
                .replace('`', 'ʼ')
                .replace('\\', '∖')
                .replace('$', '＄')
                .strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** A room's token. */
    public static String room(String token) {
        return checked(token, ROOM, "the room is not of lower-case letters and digits");
    }

    /** A name that the gateway knows. */
    public static String name(String name, String whose) {
        return checked(name, NAME, whose + " is not of letters, digits, dots, hyphens and underscores");
    }

    /** Where the gateway finds the entrance: host and path, without the scheme. */
    public static String domain(URI entrance) {
        String path = entrance.getRawPath() == null ? "" : entrance.getRawPath();
        return checked(
                entrance.getRawAuthority() + path, DOMAIN, "our own address has signs that a gateway may misread");
    }

    /** Where the gateway pushes. */
    public static String stream(URI rtmp) {
        return checked(rtmp.toString(), STREAM, "the RTMP address has signs that a gateway may misread");
    }

    private static String checked(String text, Pattern pattern, String otherwise) {
        if (!pattern.matcher(text).matches()) {
            throw new GatewayTrouble(Kind.MISCONFIGURED, otherwise);
        }
        return text;
    }
}

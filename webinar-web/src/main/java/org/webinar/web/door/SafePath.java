package org.webinar.web.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses that came with a request and to which we may send a browser: paths of our own and nothing else. */
public final class SafePath {
    /** Where somebody goes who did not say where to. */
    static final String HOME = "/meeting/";

    /** What may not stand in a path with its query, and percent signs that begin nothing (RFC 3986). */
    private static final Pattern UNLAWFUL =
            Pattern.compile("[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})|#(?=.*#)");

    private SafePath() {}

    /**
     * The path when it is one of ours, else the other one. A second slash or a backslash would lead to another host.
     * Characters that may not stand in an address, as some browsers send them, come back in percent notation.
     */
    public static String orElse(String path, String other) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? lawful(path) : other;
    }

    private static String lawful(String path) {
        return UNLAWFUL.matcher(path).replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8)
                .replace("+", "%20"));
    }
}

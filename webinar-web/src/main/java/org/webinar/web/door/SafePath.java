package org.webinar.web.door;

/** Addresses that came with a request and to which we may send a browser: paths of our own and nothing else. */
public final class SafePath {
    /** Where somebody goes who did not say where to. */
    static final String HOME = "/meeting/";

    private SafePath() {}

    /** The path when it is one of ours, else the other one. A second slash or a backslash would lead to another host. */
    public static String orElse(String path, String other) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? path : other;
    }
}

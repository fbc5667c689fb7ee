package org.webinar.recording;

import java.io.Serializable;

/**
 * A way to see a recording.
 *
 * @param format what it is
 * @param type the server's own word for that
 * @param url an address of http or https
 * @param minutes how long it is; null when the server does not say
 * @param bytes how large it is; null when the server does not say
 */
public record Playback(Format format, String type, String url, Long minutes, Long bytes) implements Serializable {
    /** What a recording is made into, what an audience would choose first before the others. */
    public enum Format {
        VIDEO,
        PRESENTATION,
        SCREENSHARE,
        PODCAST,
        NOTES,
        OTHER;

        /** The format that the server means by this word. */
        public static Format of(String type) {
            for (Format format : values()) {
                if (format.name().equalsIgnoreCase(type)) {
                    return format;
                }
            }
            return OTHER;
        }

        /** Whether it shows what an audience has come for. */
        boolean shows() {
            return this != NOTES && this != OTHER;
        }
    }
}

package org.webinar.web.audience;

import java.nio.charset.StandardCharsets;

/** Messages as browsers take them from a stream (HTML standard, server-sent events). */
final class ServerSentEvent {
    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private ServerSentEvent() {}

    /** A message; data in one line, as JSON is. The id, when there is one, is where the browser resumes. */
    static byte[] of(String name, String id, String data) {
        String text = (id == null ? "" : "id: " + id + "\n") + "event: " + name + "\ndata: " + data + "\n\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] comment() {
        return COMMENT;
    }
}

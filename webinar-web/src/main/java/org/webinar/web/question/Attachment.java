package org.webinar.web.question;

import jakarta.ws.rs.core.Response;

/** What is taken away: a file, which no cache between here and its owner keeps. */
public final class Attachment {
    private Attachment() {}

    /** The answer with a file of this name. */
    public static Response of(String name, Object content) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}

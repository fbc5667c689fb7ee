package org.webinar.sandbox.bbb;

import java.util.Set;

/** What stands in front: how it says that a checksum is wrong, which calls it does not know, and how it says that. */
public enum Balancer {
    NONE(Set.of()),
    SCALELITE(Set.of("sendChatMessage", "hooks/create", "hooks/list", "hooks/destroy")),
    B3SCALE(Set.of("sendChatMessage", "insertDocument", "hooks/create", "hooks/list", "hooks/destroy")),
    B3LB(Set.of("sendChatMessage", "hooks/create", "hooks/list", "hooks/destroy"));

    private static final int SERVER_ERROR = 500;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final String XML = "application/xml";

    private final Set<String> unknown;

    Balancer(Set<String> unknown) {
        this.unknown = unknown;
    }

    boolean knows(String call) {
        return !unknown.contains(call);
    }

    Answer checksumError() {
        return switch (this) {
            case NONE, SCALELITE -> Answer.failed("checksumError", "Checksums do not match");
            case B3SCALE -> b3scale("checksumError", "You did not pass the checksum security check");
            case B3LB -> new Answer(UNAUTHORIZED, "text/plain", "Unauthorized", "", "checksumError");
        };
    }

    Answer unsupported() {
        return switch (this) {
            case NONE -> Answer.html(NOT_FOUND, "HTTP Status 404", "Not Found", "unsupportedRequest");
            case SCALELITE -> Answer.failed("unsupportedRequest", "This request is not supported.");
            case B3SCALE -> b3scale("b3scaleGatewayError", "unknown resource: /api");
            case B3LB -> new Answer(FORBIDDEN, "text/plain", "", "", "unsupportedRequest");
        };
    }

    private static Answer b3scale(String key, String message) {
        Xml error = new Xml().tag("returncode", "ERROR").message(key, message);
        return new Answer(SERVER_ERROR, XML, error.text(), "", key);
    }
}

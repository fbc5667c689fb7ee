package org.webinar.sandbox.bbb;

/** The API refuses, with one of BigBlueButton's message keys. */
final class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    ApiFailure(String key, String message) {
        super(message);
        this.key = key;
    }

    String key() {
        return key;
    }
}

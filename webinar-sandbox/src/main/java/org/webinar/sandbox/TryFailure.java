package org.webinar.sandbox;

/** Something that a person can put right; its message is the one line they read. */
public final class TryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    TryFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    TryFailure(String message) {
        this(1, message);
    }

    int exitCode() {
        return exitCode;
    }
}

package org.webinar.micro;

/** The product does not start here. The message is one line for the person at the keyboard. */
final class NoStart extends Exception {
    /** Why, for scripts: the code that the process ends with. Java too old is {@link Launcher}'s: 8. */
    enum Why {
        USAGE(2),
        DATA_FOLDER(3),
        PORT_TAKEN(4),
        NOT_OUR_ADDRESS(5),
        SERVER_FAILED(6),
        INCOMPLETE(7);

        private final int code;

        Why(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private final Why why;

    NoStart(Why why, String message) {
        super(message);
        this.why = why;
    }

    Why why() {
        return why;
    }
}

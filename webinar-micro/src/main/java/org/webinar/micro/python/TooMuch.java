package org.webinar.micro.python;

/** An expression is more than literals; never leaves this package. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch(String why) {
        super(why, null, false, false);
    }
}

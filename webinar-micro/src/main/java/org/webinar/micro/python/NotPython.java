package org.webinar.micro.python;

/** The file can't be read as Python, from some line on. */
public final class NotPython extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    NotPython(int line, String why) {
        super(why);
        this.line = line;
    }

    /** The line where it begins, from 1. */
    public int line() {
        return line;
    }
}

package org.webinar.micro.python;

/**
 * A word of Python.
 *
 * @param kind what sort of word
 * @param text the word; of a string what it stands for
 * @param line the line where it begins, from 1
 */
record Token(Kind kind, String text, int line) {
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        /** A string that is put together when Python runs, or that is of bytes. */
        OTHER_STRING,
        SIGN
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}

package org.webinar.micro;

import java.sql.SQLException;

/** Why something failed, as one line: the innermost cause that has something to say, a database's before all, no secrets. */
final class Reason {
    private static final int LONGEST = 300;

    private Reason() {}

    static String of(Throwable failure) {
        String said = failure.getClass().getSimpleName();
        String database = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                said = cause.getMessage();
                database = cause instanceof SQLException ? said : database;
            }
        }
        return database == null ? oneLine(said) : "the database says: " + oneLine(database);
    }

    /** The first line, cut when it is very long; a password in an address is not repeated. */
    static String oneLine(String text) {
        String line = text.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("(?i)(password=)[^;&\\s]*", "$1***")
                .replaceAll("//[^/@\\s]*:[^/@\\s]*@", "//***@");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

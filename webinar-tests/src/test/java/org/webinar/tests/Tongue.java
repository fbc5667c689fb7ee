package org.webinar.tests;

/** A language that somebody's browser asks for. */
enum Tongue {
    FR("fr-FR"),
    EN("en-GB");

    private final String locale;

    Tongue(String locale) {
        this.locale = locale;
    }

    String locale() {
        return locale;
    }
}

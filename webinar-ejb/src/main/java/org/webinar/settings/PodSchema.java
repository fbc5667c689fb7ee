package org.webinar.settings;

import java.util.Locale;

/** Where Pod's tables come from. */
public enum PodSchema {
    /** Ours to make where the database is our own; somebody else's everywhere else. */
    AUTO,
    /** Django has made them. */
    USE,
    /** Ours to make: there is no Pod. */
    CREATE;

    static PodSchema of(String text) {
        return valueOf(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether they are ours to make in a database that is embedded in this product, or is not. */
    public boolean createdOn(boolean embedded) {
        return this == CREATE || this == AUTO && embedded;
    }

    /** As it stands in the settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

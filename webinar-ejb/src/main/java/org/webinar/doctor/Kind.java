package org.webinar.doctor;

/** What may be done to find something out. */
public enum Kind {
    /** Questions that nobody minds. */
    HARMLESS,
    /** Ports are tried, too, that somebody who watches over the other machine may take for an attack. */
    KNOCKING
}

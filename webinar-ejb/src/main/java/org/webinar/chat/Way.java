package org.webinar.chat;

/** How viewers' messages get into the room. */
public enum Way {
    /** None has been sent yet. */
    UNKNOWN,
    /** BigBlueButton takes them (3.0), in the viewer's name. */
    ROOM,
    /** The gateway types them, in its own name. */
    GATEWAY,
    /** Not at all: they are shown on the page only. */
    PAGE_ONLY
}

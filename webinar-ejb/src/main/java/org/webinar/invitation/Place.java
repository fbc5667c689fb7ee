package org.webinar.invitation;

/** Where somebody is invited to. */
public enum Place {
    /** The room in BigBlueButton: presenters of a webinar, everybody of a meeting. */
    ROOM,
    /** The live page: the audience, who must never learn of the room. */
    LIVE
}

package org.webinar.handover;

/** Why a recording is not in Pod, or not yet. Each has its sentence in the bundles. */
public enum Trouble {
    /** BigBlueButton, or the server of the file, does not play its part. */
    RECORDING_AWAY,
    /** The recording is gone, or has no video any more. */
    NO_FILM,
    /** The file is larger than the administrator allows. */
    TOO_LARGE,
    /** There is no room for the file on our disk. */
    NO_ROOM,
    /** Pod does not answer, or not as Pod does. */
    POD_AWAY,
    /** Pod does not take our token. */
    TOKEN_REFUSED,
    /** Pod knows nobody of this user name. */
    NOBODY_THERE,
    /** Pod does not take what we say of the video. */
    POD_REFUSES,
    /** The web server before Pod takes no file of this size. */
    TOO_LARGE_FOR_POD,
    /** The administrator has switched it off meanwhile. */
    SWITCHED_OFF,
    /** Something went wrong in our own house. */
    UNEXPECTED
}

package org.webinar.webhook;

/** Why a message has not been taken; each has its sentence in the bundles. */
public enum WebhookTrouble {
    /** Nobody answers there, or its name leads nowhere. */
    UNREACHABLE,

    /** Its certificate is not one that this machine trusts, or TLS fails otherwise. */
    UNTRUSTED,

    /** The answer did not come in time. */
    TOO_SLOW,

    /** The name leads into an inner network that the settings do not name. */
    INSIDE,

    /** It answers with a status that is none of success. */
    REFUSED,

    /** It sends us elsewhere, where we do not go. */
    REDIRECTS,

    /** It is too busy, or its machine is. */
    BUSY,

    /** It wants nothing any more (410). */
    GONE,

    /** The secret can't be opened: its key is not set any more. */
    SECRET_LOST;

    /** Whether the machine itself is to blame, so that other messages would fare no better. */
    boolean isOfMachine() {
        return this != REFUSED;
    }
}

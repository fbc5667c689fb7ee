package org.webinar.gateway;

/** What an administrator wishes of a gateway; what is observed of it is its {@link Health}, another axis. */
public enum Posture {
    /** It is promised and used. */
    IN_SERVICE,
    /** It keeps what it has been promised to and is promised no more. */
    DRAINING,
    /** It is neither promised nor used: what it was promised to goes elsewhere when it begins. */
    OUT_OF_SERVICE
}

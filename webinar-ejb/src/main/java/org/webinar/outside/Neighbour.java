package org.webinar.outside;

/** Kinds of machines that we ask. Few, whatever their number: an address is never part of a number's name. */
public enum Neighbour {
    BIGBLUEBUTTON,
    /** Where files of recordings lie. */
    RECORDINGS,
    GATEWAY,
    /** The streaming server, for its playlists. */
    STREAM,
    MAIL,
    WEBHOOK,
    CAS,
    OPENID,
    LDAP,
    /** Pod's sessions. */
    REDIS,
    /** Pod itself, for videos. */
    POD
}

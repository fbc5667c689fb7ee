package org.webinar.change;

import java.time.Instant;

/**
 * What a deed was done to.
 *
 * @param kind what kind of thing
 * @param id its number among those of its kind
 * @param name how people called it then; never null
 * @param begins when it was to begin then; null for what has no date
 */
public record Thing(Kind kind, long id, String name, Instant begins) {
    /** Kinds of things. */
    public enum Kind {
        /** A meeting, with or without an audience. */
        WEBINAR,

        /** The page of a live event. */
        EVENT,

        /** A live gateway. */
        GATEWAY,

        /** Where a picture is watched. */
        BROADCASTER,

        /** Where broadcasters stand. */
        BUILDING,

        /** An account of a person. */
        ACCOUNT,

        /** What a program comes in with. */
        TOKEN,

        /** A program that is told when something happens. */
        WEBHOOK
    }

    /**
     * A meeting, with or without an audience.
     *
     * @param begins null for somebody's own room
     */
    public static Thing webinar(long id, String name, Instant begins) {
        return new Thing(Kind.WEBINAR, id, name, begins);
    }

    /** The page of a live event. */
    public static Thing event(long id, String name, Instant begins) {
        return new Thing(Kind.EVENT, id, name, begins);
    }

    private static Thing of(Kind kind, long id, String name) {
        return new Thing(kind, id, name, null);
    }

    public static Thing gateway(long id, String name) {
        return of(Kind.GATEWAY, id, name);
    }

    public static Thing broadcaster(long id, String name) {
        return of(Kind.BROADCASTER, id, name);
    }

    public static Thing account(long id, String username) {
        return of(Kind.ACCOUNT, id, username);
    }

    public static Thing building(long id, String name) {
        return of(Kind.BUILDING, id, name);
    }

    public static Thing webhook(long id, String name) {
        return of(Kind.WEBHOOK, id, name);
    }

    public static Thing token(long id, String name) {
        return of(Kind.TOKEN, id, name);
    }
}

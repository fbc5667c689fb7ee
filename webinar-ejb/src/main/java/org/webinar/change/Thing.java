package org.webinar.change;

/**
 * What a deed was done to.
 *
 * @param kind what kind of thing
 * @param id its number among those of its kind
 * @param name how people called it then; never null
 */
public record Thing(Kind kind, long id, String name) {
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

    public static Thing webinar(long id, String name) {
        return new Thing(Kind.WEBINAR, id, name);
    }

    public static Thing event(long id, String name) {
        return new Thing(Kind.EVENT, id, name);
    }

    public static Thing gateway(long id, String name) {
        return new Thing(Kind.GATEWAY, id, name);
    }

    public static Thing broadcaster(long id, String name) {
        return new Thing(Kind.BROADCASTER, id, name);
    }

    public static Thing account(long id, String username) {
        return new Thing(Kind.ACCOUNT, id, username);
    }

    public static Thing building(long id, String name) {
        return new Thing(Kind.BUILDING, id, name);
    }

    public static Thing webhook(long id, String name) {
        return new Thing(Kind.WEBHOOK, id, name);
    }

    public static Thing token(long id, String name) {
        return new Thing(Kind.TOKEN, id, name);
    }
}

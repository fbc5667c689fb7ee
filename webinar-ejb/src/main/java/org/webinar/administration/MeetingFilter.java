package org.webinar.administration;

/**
 * Which meetings are looked for, in which order.
 *
 * @param words that stand in the name, in the owner's name or user name, or its number; never null, empty for all
 * @param kind what kind of meeting
 * @param when whether it is on
 * @param restricted whether only those for people who have signed in
 * @param order of the list
 * @param owner number of the account that they belong to, alone or with others; null for whosesoever
 */
public record MeetingFilter(String words, Kind kind, When when, boolean restricted, Order order, Integer owner) {
    /** Whosesoever. */
    public MeetingFilter(String words, Kind kind, When when, boolean restricted, Order order) {
        this(words, kind, when, restricted, order, null);
    }

    /** The same, but only those that belong to this account. */
    MeetingFilter of(int account) {
        return new MeetingFilter(words, kind, when, restricted, order, account);
    }

    /** Kinds of meetings. */
    public enum Kind {
        /** All of them. */
        ALL,
        /** Those with an audience. */
        WEBINAR,
        /** Those without. */
        PLAIN,
        /** Rooms of people. */
        PERSONAL
    }

    /** Whether it is on. */
    public enum When {
        /** Whenever. */
        ALL,
        /** A live of it is running. */
        RUNNING,
        /** It begins later. */
        COMING,
        /** It has begun before now, and no live of it is running. */
        PAST
    }

    /** Orders of the list. */
    public enum Order {
        /** What is on or comes next first, then what is over, the latest of it first. */
        NEXT("m.startAt"),
        /** The latest start first. */
        LATEST("m.startAt desc"),
        /** The earliest start first. */
        EARLIEST("m.startAt"),
        /** By name. */
        NAME("lower(m.name)"),
        /** By the owner's name. */
        OWNER("lower(u.lastName), lower(u.firstName), lower(u.username)");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String jpql() {
            return " order by " + columns + ", m.id desc";
        }
    }
}

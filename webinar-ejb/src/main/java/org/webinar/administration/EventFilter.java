package org.webinar.administration;

/**
 * Which live events are looked for, in which order.
 *
 * @param words that stand in the title, in the names of owner, broadcaster or building, or its number; never null, empty for all
 * @param when whether it is on
 * @param access who may watch
 * @param broadcaster number of the broadcaster; null for whichever
 * @param order of the list
 */
public record EventFilter(String words, When when, Access access, Long broadcaster, Order order) {

    /** Whether it is on. */
    public enum When {
        /** Whenever. */
        ALL,
        /** It begins later. */
        COMING,
        /** A live of it is running, or its time is now. */
        NOW,
        /** Its time is over, and no live of it is running. */
        PAST
    }

    /** Who may watch. */
    public enum Access {
        /** Whoever. */
        ALL,
        /** Everybody, and it is announced. */
        OPEN,
        /** Only people who have signed in, some groups, or who know its password. */
        RESTRICTED,
        /** It is still being prepared. */
        DRAFT
    }

    /** Orders of the list. */
    public enum Order {
        /** What is on or comes next first, then what is over, the latest of it first. */
        NEXT("e.start"),
        /** The latest start first. */
        LATEST("e.start desc"),
        /** The earliest start first. */
        EARLIEST("e.start"),
        /** By title. */
        NAME("lower(e.title)"),
        /** By the owner's name. */
        OWNER("lower(u.lastName), lower(u.firstName), lower(u.username)");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String jpql() {
            return " order by " + columns + ", e.id desc";
        }
    }
}

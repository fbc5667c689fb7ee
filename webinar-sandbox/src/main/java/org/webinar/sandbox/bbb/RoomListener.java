package org.webinar.sandbox.bbb;

/** Hears what happens in the rooms; called under their lock, so it must not wait. */
interface RoomListener {
    default void created(Meeting meeting) {}

    default void joined(Meeting meeting, Person person) {}

    default void left(Meeting meeting, Person person) {}

    default void said(Meeting meeting, ChatLine line) {}

    default void ended(Meeting meeting) {}
}

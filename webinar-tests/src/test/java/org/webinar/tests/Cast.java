package org.webinar.tests;

import java.util.List;

/**
 * Who plays in a story, with the accounts of a database.
 *
 * @param presenter may plan webinars
 * @param viewer may write, and plan nothing
 * @param planned what the presenter's list shows before the story, from top to bottom
 */
record Cast(Role presenter, Role viewer, List<String> planned) {
    /** The sandbox's users. */
    static final Cast DEMO = new Cast(
            new Role("presenter", "presenter", "Camille Moreau"),
            new Role("viewer", "viewer", "Théo Lambert"),
            List.of());

    /** Pod's users, whose passwords Django has stored (pod-compatibility 1). */
    static final Cast PODS = new Cast(
            new Role("alice", "Alice-pass-é-2", "Élise Müller"),
            new Role("carol", "carol-pass-4", "Carol Student"),
            List.of("Personal meeting room"));

    /**
     * One account.
     *
     * @param name as others read it
     */
    record Role(String username, String password, String name) {}
}

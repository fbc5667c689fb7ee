package org.webinar.livestream;

/**
 * Somebody who watches and has signed in.
 *
 * @param firstName may be empty
 * @param lastName may be empty
 * @param superuser whether everything is allowed to this person
 */
public record Viewer(String firstName, String lastName, boolean superuser) {}

package org.webinar.spi.identity;

/**
 * Somebody who has just signed in elsewhere, with what is known of him or her.
 *
 * @param person never null
 * @param profile never null
 */
public record Introduced(SignedIn person, Profile profile) {}

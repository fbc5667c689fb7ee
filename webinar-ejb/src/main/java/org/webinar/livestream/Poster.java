package org.webinar.livestream;

import java.io.Serializable;

/**
 * The picture of an event's page as a value, without its bytes.
 *
 * @param digest SHA-256 of ours, which stands in its address; null when it is Pod's
 * @param address where Pod's web server has it; null when it is ours
 * @param alt what is on it, for people who don't see it; empty when it is decoration
 */
public record Poster(String digest, String address, String alt) implements Serializable {}

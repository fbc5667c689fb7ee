package org.webinar.administration;

/**
 * A broadcaster by which a list may be narrowed.
 *
 * @param id its number
 * @param name its name
 * @param building name of the building that it stands in
 */
public record BroadcasterChoice(long id, String name, String building) {}

package org.webinar.gateway;

/**
 * What is known of a building, for those who administer it.
 *
 * @param id its number
 * @param name what it is called
 * @param broadcasters how many stand in it
 */
public record BuildingSheet(long id, String name, long broadcasters) {}

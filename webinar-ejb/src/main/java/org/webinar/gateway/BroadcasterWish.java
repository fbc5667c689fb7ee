package org.webinar.gateway;

import java.io.Serializable;

/**
 * What an administrator has typed of a new broadcaster.
 *
 * @param name what it is called; never null
 * @param hls address of the playlist at which it is watched; never null
 * @param buildingId where it stands; null when a new building is wished
 * @param buildingName name of the new building; never null
 */
public record BroadcasterWish(String name, String hls, Long buildingId, String buildingName) implements Serializable {}

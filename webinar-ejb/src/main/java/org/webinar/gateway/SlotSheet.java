package org.webinar.gateway;

/**
 * A further channel of a gateway, for those who administer it.
 *
 * @param slot its number, from two on; nought for one that is to be added
 * @param host where it is pushed to, without the stream key; empty for one that is to be added
 * @param broadcasterId where it is watched; null for one that is to be added
 */
public record SlotSheet(int slot, String host, Long broadcasterId) implements java.io.Serializable {}

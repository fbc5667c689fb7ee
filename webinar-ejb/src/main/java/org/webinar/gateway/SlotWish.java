package org.webinar.gateway;

/**
 * What an administrator decides of a further channel of a gateway.
 *
 * @param slot its number; nought for a new one
 * @param rtmp where to push, with the stream key; empty when it stays as it is; never null
 * @param broadcasterId where it is watched; null when nothing was chosen
 * @param gone whether it is taken away
 */
public record SlotWish(int slot, String rtmp, Long broadcasterId, boolean gone) {

    /** Whether nothing was typed for a new one. */
    boolean empty() {
        return slot == 0 && rtmp.isEmpty() && broadcasterId == null;
    }

    /** Hides the address, which has the key in it. */
    @Override
    public String toString() {
        return "SlotWish[" + slot + "]";
    }
}

package org.webinar.gateway;

import java.io.Serializable;

/**
 * What an administrator has typed of a gateway's row in Pod's table.
 *
 * @param url where the machine is driven; never null
 * @param token that it wants; empty when it stays as it is, or when there is none; never null
 * @param podToo whether Pod drives it as well, and needs the token in clear
 * @param rtmp where it pushes to, with the stream key; empty when it stays as it is; never null
 * @param broadcasterId where it is watched; null when a new one is wished
 * @param fresh the new one; null when one was chosen
 */
public record GatewayWish(
        String url, String token, boolean podToo, String rtmp, Long broadcasterId, BroadcasterWish fresh)
        implements Serializable {

    /** Hides the token, and the address to push to, which has the key in it. */
    @Override
    public String toString() {
        return "GatewayWish[]";
    }
}

package org.webinar.web.administration;

import java.io.Serializable;
import org.webinar.gateway.SlotSheet;
import org.webinar.gateway.SlotWish;

/** The fields of a further channel of a gateway. Its address has the stream key in it, and is never given to the page. */
public class SlotField implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int slot;
    private final String host;
    private String rtmp;
    private Long broadcaster;
    private boolean gone;

    SlotField(SlotSheet sheet) {
        slot = sheet.slot();
        host = sheet.host();
        broadcaster = sheet.broadcasterId();
    }

    SlotWish wish() {
        return new SlotWish(slot, rtmp == null ? "" : rtmp.strip(), broadcaster, gone);
    }

    /** Its number; nought for one that is to be added. */
    public int getSlot() {
        return slot;
    }

    /** Where it is pushed to, without the key. */
    public String getHost() {
        return host;
    }

    /** Never shown again. */
    public String getRtmp() {
        return null;
    }

    public void setRtmp(String rtmp) {
        this.rtmp = rtmp;
    }

    public Long getBroadcaster() {
        return broadcaster;
    }

    public void setBroadcaster(Long broadcaster) {
        this.broadcaster = broadcaster;
    }

    public boolean isGone() {
        return gone;
    }

    public void setGone(boolean gone) {
        this.gone = gone;
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "SlotField[" + slot + "]";
    }
}

package org.webinar.web.administration;

import java.io.Serializable;
import org.webinar.gateway.BroadcasterWish;
import org.webinar.gateway.GatewayWish;

/**
 * What is typed of a gateway's row. The address to push to stands there as long as it is being typed, for it must be compared
 * with what the streaming server says; what is stored never comes out.
 */
public class DeclarationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String url;
    private String token;
    private boolean podToo;
    private String rtmp;
    private Long broadcasterId;
    private String name;
    private String hls;
    private Long buildingId;
    private String buildingName;

    static DeclarationForm of(GatewayWish typed) {
        DeclarationForm form = new DeclarationForm();
        form.url = typed.url();
        form.podToo = typed.podToo();
        form.broadcasterId = typed.broadcasterId();
        return form;
    }

    GatewayWish wish() {
        BroadcasterWish fresh = new BroadcasterWish(text(name), text(hls), buildingId, text(buildingName));
        return new GatewayWish(text(url), text(token), podToo, text(rtmp), broadcasterId, isFresh() ? fresh : null);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Whether a new broadcaster is wished. */
    public boolean isFresh() {
        return broadcasterId == null;
    }

    /** Whether a token was typed that waits for the rest of the form to be right. */
    public boolean isTokenTyped() {
        return !text(token).isEmpty();
    }

    /** Never shown again. */
    public String getToken() {
        return null;
    }

    /** What was typed before stays when nothing is typed now: the field comes back empty. */
    public void setToken(String token) {
        if (!text(token).isEmpty()) {
            this.token = token;
        }
    }

    public boolean isPodToo() {
        return podToo;
    }

    public void setPodToo(boolean podToo) {
        this.podToo = podToo;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getRtmp() {
        return rtmp;
    }

    public void setRtmp(String rtmp) {
        this.rtmp = rtmp;
    }

    public Long getBroadcasterId() {
        return broadcasterId;
    }

    public void setBroadcasterId(Long broadcasterId) {
        this.broadcasterId = broadcasterId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHls() {
        return hls;
    }

    public void setHls(String hls) {
        this.hls = hls;
    }

    public Long getBuildingId() {
        return buildingId;
    }

    public void setBuildingId(Long buildingId) {
        this.buildingId = buildingId;
    }

    public String getBuildingName() {
        return buildingName;
    }

    public void setBuildingName(String buildingName) {
        this.buildingName = buildingName;
    }
}

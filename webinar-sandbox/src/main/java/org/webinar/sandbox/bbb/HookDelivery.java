package org.webinar.sandbox.bbb;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What is posted to a hook for one event. */
record HookDelivery(HookScheme scheme, String callbackUrl, String event, long timestamp, String domain) {
    HookDelivery(HookScheme scheme, String callbackUrl, String event, long timestamp) {
        this(scheme, callbackUrl, event, timestamp, "127.0.0.1");
    }

    String body() {
        String eventField = "event=" + URLEncoder.encode(event, StandardCharsets.UTF_8);
        return scheme == HookScheme.CHECKSUM_2
                ? eventField + "&timestamp=" + timestamp + "&domain=" + domain
                : "domain=" + domain + "&" + eventField + "&timestamp=" + timestamp;
    }

    /** The address, with the checksum where the scheme has one. */
    String url(String secret) {
        if (scheme == HookScheme.BEARER) {
            return callbackUrl;
        }
        return callbackUrl + (callbackUrl.contains("?") ? "&" : "?") + "checksum="
                + Checksum.of("SHA-1", callbackUrl + signed() + secret);
    }

    private String signed() {
        return switch (scheme) {
            case CHECKSUM_2 ->
                Json.createObjectBuilder()
                        .add("event", event)
                        .add("timestamp", timestamp)
                        .add("domain", domain)
                        .build()
                        .toString();
            case CHECKSUM_3_0 -> "{}";
            default -> body();
        };
    }
}

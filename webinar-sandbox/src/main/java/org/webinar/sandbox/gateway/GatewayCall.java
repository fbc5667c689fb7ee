package org.webinar.sandbox.gateway;

import java.time.Instant;
import java.util.Map;

/** One call that reached a gateway, and what it was told. */
public record GatewayCall(
        Instant at,
        String method,
        String path,
        Map<String, String> parameters,
        String body,
        boolean tokenRight,
        int status,
        String answer) {}

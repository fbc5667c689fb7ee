package org.webinar.sandbox.bbb;

import java.time.Instant;
import java.util.Map;

/**
 * One call that reached the API, and what it was told.
 *
 * @param checksumValid also true where BigBlueButton asks for no checksum: its version and the ping of bbb-webhooks
 */
public record Call(
        Instant at,
        String method,
        String name,
        String rawQuery,
        Map<String, String> parameters,
        String body,
        boolean checksumValid,
        String messageKey) {}

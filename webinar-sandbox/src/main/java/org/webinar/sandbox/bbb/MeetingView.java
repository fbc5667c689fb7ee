package org.webinar.sandbox.bbb;

import java.util.List;
import java.util.Map;

/** A meeting as tests see it: a copy of one moment. */
public record MeetingView(
        String id,
        String internalId,
        String name,
        long createTime,
        Map<String, String> parameters,
        Map<String, String> metadata,
        List<User> users,
        List<ChatLine> chat,
        boolean ended,
        List<Document> documents) {

    /** Somebody in the room. */
    public record User(
            String internalId,
            String externalId,
            String name,
            String role,
            boolean bot,
            boolean excludeFromDashboard,
            Map<String, String> customData) {}
}

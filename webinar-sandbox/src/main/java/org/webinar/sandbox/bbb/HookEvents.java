package org.webinar.sandbox.bbb;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Date;

/** The events of bbb-webhooks, in the shape of the chosen generation. */
final class HookEvents {
    private final HookScheme scheme;

    HookEvents(HookScheme scheme) {
        this.scheme = scheme;
    }

    JsonObject created(Meeting meeting) {
        var metadata = Json.createObjectBuilder();
        meeting.metadata.forEach(metadata::add);
        var more = ids(meeting)
                .add("name", meeting.name)
                .add("is-breakout", false)
                .add("duration", meeting.number("duration", 0))
                .add("create-time", meeting.createTime)
                .add("create-date", new Date(meeting.createTime).toString())
                .add("moderator-pass", meeting.parameter("moderatorPW"))
                .add("viewer-pass", meeting.parameter("attendeePW"))
                .add("record", meeting.flag("record"))
                .add("voice-conf", meeting.voiceBridge)
                .add("dial-number", "613-555-1234")
                .add("max-users", meeting.number("maxParticipants", 0))
                .add("metadata", metadata);
        if (scheme != HookScheme.CHECKSUM_2) {
            more.add("parent-id", "bbb-none");
        }
        return envelope("meeting-created", Json.createObjectBuilder().add("meeting", more));
    }

    JsonObject joined(Meeting meeting, Person person) {
        var userdata = Json.createObjectBuilder();
        person.customData.forEach(userdata::add);
        var user = Json.createObjectBuilder()
                .add("internal-user-id", person.internalId)
                .add("external-user-id", person.externalId)
                .add("name", person.name)
                .add("role", person.role())
                .add("presenter", person.moderator);
        if (scheme != HookScheme.CHECKSUM_2) {
            user.add("guest", person.guest).add("userdata", userdata);
        }
        return envelope("user-joined", meetingPart(meeting).add("user", user));
    }

    JsonObject left(Meeting meeting, Person person) {
        var user = Json.createObjectBuilder()
                .add("internal-user-id", person.internalId)
                .add("external-user-id", person.externalId);
        if (scheme != HookScheme.CHECKSUM_2) {
            user.add("guest", person.guest);
        }
        return envelope("user-left", meetingPart(meeting).add("user", user));
    }

    JsonObject ended(Meeting meeting) {
        return envelope("meeting-ended", meetingPart(meeting));
    }

    JsonObject said(Meeting meeting, ChatLine line) {
        var message = Json.createObjectBuilder();
        if (scheme != HookScheme.CHECKSUM_2) {
            message.add("id", line.id());
        }
        message.add("message", line.text()).add("sender", sender(line));
        return envelope(
                "chat-group-message-sent",
                meetingPart(meeting).add("chat-message", message).add("chat-id", "MAIN-PUBLIC-GROUP-CHAT"));
    }

    private JsonObjectBuilder sender(ChatLine line) {
        var sender = Json.createObjectBuilder();
        switch (scheme) {
            case CHECKSUM_2 ->
                sender.add("internal-user-id", line.api() ? "SYSTEM_MESSAGE" : line.internalUserId())
                        .add("external-user-id", line.author())
                        .add("timezone-offset", 0);
            case CHECKSUM_3_0 ->
                sender.add("internal-user-id", line.api() ? "SYSTEM_MESSAGE" : line.internalUserId())
                        .add("name", line.author());
            default -> {
                sender.add("internal-user-id", line.internalUserId());
                if (!line.api()) {
                    sender.add("external-user-id", line.externalUserId());
                }
                sender.add("name", line.author());
            }
        }
        return sender.add("time", line.time());
    }

    private static JsonObjectBuilder ids(Meeting meeting) {
        return Json.createObjectBuilder()
                .add("internal-meeting-id", meeting.internalId)
                .add("external-meeting-id", meeting.id);
    }

    private static JsonObjectBuilder meetingPart(Meeting meeting) {
        return Json.createObjectBuilder().add("meeting", ids(meeting));
    }

    private static JsonObject envelope(String id, JsonObjectBuilder attributes) {
        var event = Json.createObjectBuilder().add("ts", System.currentTimeMillis());
        var data = Json.createObjectBuilder()
                .add("type", "event")
                .add("id", id)
                .add("attributes", attributes)
                .add("event", event);
        return Json.createObjectBuilder().add("data", data).build();
    }
}

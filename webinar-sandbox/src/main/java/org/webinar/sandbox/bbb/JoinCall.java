package org.webinar.sandbox.bbb;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** The join call: into the room, or to the address for errors. */
final class JoinCall {
    private final Rooms rooms;
    private final Supplier<String> home;

    JoinCall(Rooms rooms, Supplier<String> home) {
        this.rooms = rooms;
        this.home = home;
    }

    Answer join(ApiRequest request) {
        try {
            return enter(request);
        } catch (ApiFailure failure) {
            return refused(request, failure);
        }
    }

    private Answer enter(ApiRequest request) {
        String id = request.meetingId();
        if (!request.has("fullName")) {
            throw new ApiFailure(
                    "missingParamFullName", "You must specify a name for the attendee who will be joining.");
        }
        var meeting = rooms.find(id)
                .orElseThrow(() -> new ApiFailure(
                        "invalidMeetingIdentifier",
                        "The meeting ID that you supplied did not match any existing meetings"));
        if (meeting.ended()) {
            throw new ApiFailure(
                    "meetingForciblyEnded", "You can not join a meeting that has already been forcibly ended.");
        }
        if (request.has("createTime") && !request.get("createTime").equals(Long.toString(meeting.createTime))) {
            throw new ApiFailure(
                    "mismatchCreateTimeParam",
                    "The createTime parameter submitted mismatches with the current meeting.");
        }
        String role = role(request, meeting);
        if (role.isEmpty()) {
            return Answer.failed("Params required", "No role or password was supplied.");
        }
        var join = new java.util.HashMap<>(request.parameters());
        join.put("role", role);
        guard(meeting, join);
        var person = rooms.join(meeting, join, false);
        String url = home.get() + "/html5client/?sessionToken=" + person.sessionToken;
        return "false".equals(request.get("redirect")) ? described(meeting, person, url) : Answer.redirect(url, "");
    }

    /** The role asked for, or the one that belongs to the password, or nothing. */
    private static String role(ApiRequest request, Meeting meeting) {
        String role = request.get("role").toUpperCase(java.util.Locale.ROOT);
        if (role.equals("MODERATOR") || role.equals("VIEWER")) {
            return role;
        }
        String password = request.get("password");
        if (password.isEmpty()) {
            return "";
        }
        if (password.equals(meeting.parameter("moderatorPW"))) {
            return "MODERATOR";
        }
        if (password.equals(meeting.parameter("attendeePW"))) {
            return "VIEWER";
        }
        throw new ApiFailure("invalidPassword", "The password you submitted is not valid.");
    }

    private void guard(Meeting meeting, Map<String, String> join) {
        if ("true".equals(join.get("guest")) && meeting.parameter("guestPolicy").equals("ALWAYS_DENY")) {
            throw new ApiFailure("guestDeniedAccess", "You are not allowed to join this meeting");
        }
        int most = meeting.number("maxParticipants", 0);
        if (most > 0 && !"true".equals(join.get("bot")) && others(meeting, join.getOrDefault("userID", "")) >= most) {
            throw new ApiFailure(
                    "maxParticipantsReached", "The number of participants allowed for this meeting has been reached.");
        }
    }

    private long others(Meeting meeting, String externalId) {
        return rooms.view(meeting).users().stream()
                .filter(user -> !user.bot())
                .map(MeetingView.User::externalId)
                .filter(other -> !other.equals(externalId))
                .distinct()
                .count();
    }

    private static Answer described(Meeting meeting, Person person, String url) {
        return Answer.xml(
                Xml.success()
                        .message("successfullyJoined", "You have joined successfully.")
                        .tag("meeting_id", meeting.internalId)
                        .tag("user_id", person.internalId)
                        .tag("auth_token", Ids.letters(12))
                        .tag("session_token", person.sessionToken)
                        .tag("guestStatus", "ALLOW")
                        .tag("url", url),
                "successfullyJoined");
    }

    /** Errors go to the caller's address even with redirect=false; without an address they become a page. */
    private static Answer refused(ApiRequest request, ApiFailure failure) {
        String target = request.has("errorRedirectUrl") ? request.get("errorRedirectUrl") : request.get("logoutURL");
        if (target.isEmpty()) {
            return Answer.html(200, "Sandbox BigBlueButton: you cannot join", failure.getMessage(), failure.key());
        }
        String errors = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("key", failure.key()).add("message", failure.getMessage()))
                .build()
                .toString();
        String separator = target.contains("?") ? "&" : "?";
        return Answer.redirect(
                target + separator + "errors=" + URLEncoder.encode(errors, StandardCharsets.UTF_8), failure.key());
    }
}

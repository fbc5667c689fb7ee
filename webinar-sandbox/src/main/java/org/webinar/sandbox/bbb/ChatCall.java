package org.webinar.sandbox.bbb;

/** The sendChatMessage call of BigBlueButton 3.0. */
final class ChatCall {
    private final Rooms rooms;

    ChatCall(Rooms rooms) {
        this.rooms = rooms;
    }

    Answer send(ApiRequest request) {
        String id = request.meetingId();
        String text = request.get("message");
        String author = request.has("userName") ? request.get("userName") : "System";
        if (text.isEmpty() || text.length() > 500) {
            throw new ApiFailure("validationError", "Message must be between 1 and 500 characters");
        }
        if (author.length() > 255) {
            throw new ApiFailure("validationError", "User name must be at most 255 characters");
        }
        var meeting = rooms.find(id)
                .filter(Meeting::running)
                .orElseThrow(() -> new ApiFailure("meetingNotFound", "The meeting does not exist or is not active."));
        if (!meeting.parameter("disabledFeatures").matches("(.*,)?\\s*chat\\s*(,.*)?")) {
            rooms.announce(meeting, author, text);
        }
        return Answer.xml(Xml.success().message("", "Message successfully sent"));
    }
}

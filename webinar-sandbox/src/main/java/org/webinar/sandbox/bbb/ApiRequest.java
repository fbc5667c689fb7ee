package org.webinar.sandbox.bbb;

import java.util.Map;
import org.webinar.sandbox.base.Query;

/** A call whose checksum was right. */
record ApiRequest(String method, Query query, String body) {
    Map<String, String> parameters() {
        return query.parameters();
    }

    String get(String name) {
        return query.get(name);
    }

    boolean has(String name) {
        return query.has(name);
    }

    /** The id of the meeting, or the refusal of a call without one. */
    String meetingId() {
        String id = get("meetingID");
        if (id.isEmpty()) {
            throw new ApiFailure("missingParamMeetingID", "You must specify a meeting ID for the meeting.");
        }
        if (id.length() < 2 || id.length() > 256) {
            throw new ApiFailure("validationError", "Meeting ID must be between 2 and 256 characters");
        }
        if (id.contains(",") || !id.equals(id.strip())) {
            throw new ApiFailure("validationError", "Meeting ID contains invalid characters");
        }
        return id;
    }
}

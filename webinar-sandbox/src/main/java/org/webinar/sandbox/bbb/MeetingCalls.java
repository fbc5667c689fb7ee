package org.webinar.sandbox.bbb;

import java.util.Date;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The calls about meetings: create, insertDocument, end, isMeetingRunning, getMeetingInfo, getMeetings. */
final class MeetingCalls {
    private final Rooms rooms;
    private final BbbOptions options;
    private final ScheduledExecutorService timer;
    private final Documents documents;

    MeetingCalls(Rooms rooms, BbbOptions options, ScheduledExecutorService timer) {
        this.rooms = rooms;
        this.options = options;
        this.timer = timer;
        this.documents = new Documents(timer);
    }

    Answer create(ApiRequest request) {
        request.meetingId();
        int length = request.get("name").length();
        if (length < 2 || length > 256) {
            throw new ApiFailure("validationError", "Meeting name must be between 2 and 256 characters");
        }
        passwordFits(request, "attendeePW");
        passwordFits(request, "moderatorPW");
        var named = Documents.named(request.body());
        var created = rooms.create(request.parameters());
        var meeting = created.meeting();
        if (!created.duplicate()) {
            documents.bring(rooms, meeting, named);
        }
        String key = created.duplicate() ? "duplicateWarning" : "";
        var xml = Xml.success()
                .tag("meetingID", meeting.id)
                .tag("internalMeetingID", meeting.internalId)
                .tag("parentMeetingID", "bbb-none")
                .tag("attendeePW", meeting.parameter("attendeePW"))
                .tag("moderatorPW", meeting.parameter("moderatorPW"))
                .tag("createTime", meeting.createTime)
                .tag("voiceBridge", meeting.voiceBridge)
                .tag("dialNumber", "613-555-1234")
                .tag("createDate", new Date(meeting.createTime))
                .tag("hasUserJoined", meeting.hasUserJoined)
                .tag("duration", meeting.number("duration", 0))
                .tag("hasBeenForciblyEnded", false)
                .message(
                        key,
                        created.duplicate()
                                ? "This conference was already in existence and may currently be in progress."
                                : "");
        return Answer.xml(xml, key);
    }

    private static void passwordFits(ApiRequest request, String name) {
        int length = request.get(name).length();
        if (length == 1 || length > 64) {
            throw new ApiFailure("validationError", name + " must be between 2 and 64 characters");
        }
    }

    /** A success has no key, and failures have a text alone (2.5 and newer). */
    Answer insertDocument(ApiRequest request) {
        var meeting = existing(request);
        var named = Documents.named(request.body());
        if (meeting.ended() || named.isEmpty()) {
            return Answer.failed("", "Nothing to show, or nowhere");
        }
        documents.bring(rooms, meeting, named);
        return Answer.xml(Xml.success().message("", "Presentation is being uploaded"));
    }

    Answer end(ApiRequest request) {
        var meeting = existing(request);
        endSoon(meeting);
        return Answer.xml(
                Xml.success()
                        .message(
                                "sentEndMeetingRequest",
                                "A request to end the meeting was sent.  Please wait a few seconds, and then use the"
                                        + " getMeetingInfo or isMeetingRunning API calls to verify that it was ended."),
                "sentEndMeetingRequest");
    }

    /** Ends it a moment later, as the real one does. */
    void endSoon(Meeting meeting) {
        timer.schedule(() -> rooms.end(meeting, true), options.endDelay().toMillis(), TimeUnit.MILLISECONDS);
    }

    Answer isRunning(ApiRequest request) {
        boolean running =
                rooms.find(request.meetingId()).filter(Meeting::running).isPresent();
        return Answer.xml(Xml.success().tag("running", running));
    }

    Answer info(ApiRequest request) {
        var meeting = existing(request);
        var xml = Xml.success();
        synchronized (rooms) {
            InfoXml.write(xml, meeting);
        }
        return Answer.xml(xml.message("", ""));
    }

    Answer all(ApiRequest request) {
        var xml = Xml.success();
        synchronized (rooms) {
            var meetings = rooms.visible();
            if (meetings.isEmpty()) {
                return Answer.xml(
                        xml.tag("meetings", "").message("noMeetings", "no meetings were found on this server"),
                        "noMeetings");
            }
            xml.open("meetings");
            meetings.forEach(
                    meeting -> InfoXml.write(xml.open("meeting"), meeting).close("meeting"));
        }
        return Answer.xml(xml.close("meetings"));
    }

    private Meeting existing(ApiRequest request) {
        return rooms.visible(request.meetingId())
                .orElseThrow(() -> new ApiFailure("notFound", "A meeting with that ID does not exist"));
    }
}

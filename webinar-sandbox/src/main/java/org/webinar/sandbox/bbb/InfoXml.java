package org.webinar.sandbox.bbb;

import java.util.Date;

/** Writes a meeting the way getMeetingInfo shows it. */
final class InfoXml {
    private InfoXml() {}

    static Xml write(Xml xml, Meeting meeting) {
        long moderators = meeting.people.values().stream()
                .filter(person -> person.moderator)
                .count();
        xml.tag("meetingName", meeting.name)
                .tag("meetingID", meeting.id)
                .tag("internalMeetingID", meeting.internalId)
                .tag("createTime", meeting.createTime)
                .tag("createDate", new Date(meeting.createTime))
                .tag("voiceBridge", meeting.voiceBridge)
                .tag("dialNumber", "613-555-1234")
                .tag("attendeePW", meeting.parameter("attendeePW"))
                .tag("moderatorPW", meeting.parameter("moderatorPW"))
                .tag("running", meeting.running())
                .tag("duration", meeting.number("duration", 0))
                .tag("hasUserJoined", meeting.hasUserJoined)
                .tag("recording", meeting.flag("record"))
                .tag("hasBeenForciblyEnded", meeting.forciblyEnded)
                .tag("startTime", meeting.startTime)
                .tag("endTime", meeting.endTime)
                .tag("participantCount", meeting.people.size())
                .tag("listenerCount", 0)
                .tag("voiceParticipantCount", 0)
                .tag("videoCount", 0)
                .tag("maxUsers", meeting.number("maxParticipants", 0))
                .tag("moderatorCount", moderators)
                .open("attendees");
        meeting.people.values().forEach(person -> attendee(xml, person));
        return xml.close("attendees").map("metadata", meeting.metadata).tag("isBreakout", false);
    }

    private static void attendee(Xml xml, Person person) {
        xml.open("attendee")
                .tag("userID", person.externalId)
                .tag("fullName", person.name)
                .tag("role", person.role())
                .tag("isPresenter", person.moderator)
                .tag("isListeningOnly", false)
                .tag("hasJoinedVoice", false)
                .tag("hasVideo", false)
                .tag("clientType", "HTML5")
                .map("customdata", person.customData)
                .close("attendee");
    }
}

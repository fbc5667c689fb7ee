package org.webinar.sandbox.bbb;

/** When a meeting ends by itself. */
final class Expiry {
    private final BbbOptions options;

    Expiry(BbbOptions options) {
        this.options = options;
    }

    boolean isOver(Meeting meeting, long now) {
        return nobodyCame(meeting, now) || allLeft(meeting, now) || noModerator(meeting, now) || tooLong(meeting, now);
    }

    private boolean nobodyCame(Meeting meeting, long now) {
        return !meeting.hasUserJoined
                && past(meeting.createTime, meeting, "meetingExpireIfNoUserJoinedInMinutes", 5, now);
    }

    private boolean allLeft(Meeting meeting, long now) {
        return meeting.hasUserJoined
                && meeting.people.isEmpty()
                && past(meeting.emptySince, meeting, "meetingExpireWhenLastUserLeftInMinutes", 1, now);
    }

    private boolean noModerator(Meeting meeting, long now) {
        return meeting.flag("endWhenNoModerator")
                && meeting.hadModerator
                && !meeting.hasModerator()
                && past(meeting.withoutModeratorSince, meeting, "endWhenNoModeratorDelayInMinutes", 1, now);
    }

    private boolean tooLong(Meeting meeting, long now) {
        return meeting.startTime > 0 && past(meeting.startTime, meeting, "duration", 0, now);
    }

    /** Zero minutes mean never, as in BigBlueButton. */
    private boolean past(long since, Meeting meeting, String parameter, int otherwise, long now) {
        int minutes = meeting.number(parameter, otherwise);
        return minutes > 0 && now - since >= minutes * options.minute().toMillis();
    }
}

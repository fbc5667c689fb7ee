package org.webinar.recording;

import java.time.Instant;

/**
 * BigBlueButton has a recording ready, and it is written down for the first time; fired in that transaction.
 *
 * @param meetingId number of its meeting
 * @param recordingId BigBlueButton's word for it
 * @param readyAt when we have heard of it
 */
public record RecordingNoticed(long meetingId, String recordingId, Instant readyAt) {}

package org.webinar.recording;

/**
 * BigBlueButton's word that a recording is ready.
 *
 * @param roomName BigBlueButton's name of the room
 * @param recordingId its word for the recording
 */
public record ReadyNotice(String roomName, String recordingId) {}

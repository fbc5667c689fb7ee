-- Recordings that owners show on their live pages. What becomes of one stands with BigBlueButton alone.
CREATE TABLE webinar_recording_shown (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recording_id varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    meeting_id bigint NOT NULL,
    starts_at datetime(6),
    shown_at datetime(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_recording_shown_meeting ON webinar_recording_shown (meeting_id);

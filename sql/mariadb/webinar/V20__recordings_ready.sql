-- Recordings that BigBlueButton has called ready. Its notice comes once or several times; told_at is NULL until the
-- meeting's owner has been told.
CREATE TABLE webinar_recording_ready (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recording_id varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    meeting_id bigint NOT NULL,
    ready_at datetime(6) NOT NULL,
    told_at datetime(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

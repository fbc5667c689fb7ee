-- Recordings that are handed over to Pod as videos, one row for each: asked twice, it is still one video. try_at is NULL when nothing
-- is left to be done; lease_holder and lease_until say which server is at it, by the database's clock. slug is Pod's word for the
-- video, from when Pod has taken it on. bytes_total is 0 while nobody knows.
CREATE TABLE webinar_handover (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recording_id varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    meeting_id bigint NOT NULL,
    asked_by integer NOT NULL,
    asked_at datetime(6) NOT NULL,
    title varchar(250) NOT NULL,
    state varchar(10) NOT NULL,
    bytes_done bigint NOT NULL,
    bytes_total bigint NOT NULL,
    source_url varchar(500) NOT NULL,
    slug varchar(255),
    trouble varchar(30),
    detail varchar(250),
    tries integer NOT NULL,
    try_at datetime(6),
    lease_holder varchar(36),
    lease_until datetime(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_handover_meeting ON webinar_handover (meeting_id);
CREATE INDEX webinar_handover_try ON webinar_handover (try_at);

-- On which of BigBlueButton's servers rooms are and have been: their recordings stay there.
CREATE TABLE webinar_bbb_room (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    room_name varchar(255) NOT NULL,
    -- 0 for the room of a trial, which has none.
    meeting_id bigint NOT NULL,
    server varchar(30) NOT NULL,
    since datetime(6) NOT NULL,
    -- The name once more where the room is now, NULL where it was: it is at one place, whoever opens it.
    current_room varchar(255) UNIQUE,
    UNIQUE (room_name, server)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_bbb_room_of ON webinar_bbb_room (meeting_id);
CREATE INDEX webinar_bbb_room_since ON webinar_bbb_room (since);

-- Until now there was one server, for rooms that were called otherwise before, too. A room of which no row says where it is, is
-- looked for there. Pod's tables may have another collation.
INSERT INTO webinar_bbb_room (room_name, meeting_id, server, since)
    SELECT r.name, min(r.meeting), 'main', '2000-01-01' FROM (
        SELECT CONVERT(m.meeting_id USING utf8mb4) COLLATE utf8mb4_general_ci AS name, m.id AS meeting FROM meeting m
        UNION SELECT CONVERT(f.room_name USING utf8mb4) COLLATE utf8mb4_general_ci, f.meeting_id FROM webinar_former_room f
        UNION SELECT CONVERT(s.room_name USING utf8mb4) COLLATE utf8mb4_general_ci, s.meeting_id FROM webinar_live_session s WHERE s.meeting_id > 0
    ) r GROUP BY r.name;

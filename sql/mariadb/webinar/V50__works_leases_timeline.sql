-- One engagement of one gateway for one live session: from being asked until it has confirmed that it stopped. Its token
-- opens the room to this gateway alone, so that one that comes back late does not come back in.
CREATE TABLE webinar_gateway_work (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    session_id bigint NOT NULL,
    -- The session while it wants this work, NULL once the work is to stop: one wanted work per session.
    current_session_id bigint UNIQUE,
    gateway_id bigint NOT NULL,
    entrance_token varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    -- What the gateway calls it; only its driver reads that.
    handle varchar(200),
    asked_at datetime(6) NOT NULL,
    stop_wished_at datetime(6),
    stop_tries integer DEFAULT 0 NOT NULL,
    -- Whether it was told to stop and did not confirm.
    stop_refused boolean DEFAULT false NOT NULL,
    -- When the gateway is to be told again to stop.
    stop_again_at datetime(6),
    stopped_at datetime(6),
    -- When patience with a gateway that does not confirm its stop was over.
    lost_at datetime(6),
    trouble varchar(40),
    trouble_detail varchar(300)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_gateway_work_session ON webinar_gateway_work (session_id, id);
CREATE INDEX webinar_gateway_work_stops ON webinar_gateway_work (stopped_at, stop_again_at);

INSERT INTO webinar_gateway_work (session_id, current_session_id, gateway_id, entrance_token, handle, asked_at)
    SELECT id, id, gateway_id, entrance_token, gateway_handle, gateway_asked_at FROM webinar_live_session
    WHERE running_meeting_id IS NOT NULL AND gateway_asked_at IS NOT NULL;

ALTER TABLE webinar_live_session MODIFY COLUMN entrance_token varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

-- Which server acts for the session, by the clock of the database.
ALTER TABLE webinar_live_session ADD COLUMN lease_holder varchar(40);
ALTER TABLE webinar_live_session ADD COLUMN lease_until datetime(6);

-- The longest segment that the playlist announces, in milliseconds; nought while it is not known.
ALTER TABLE webinar_live_session ADD COLUMN media_target integer DEFAULT 0 NOT NULL;

-- Everything that happened to a live session, in order.
CREATE TABLE webinar_timeline (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    session_id bigint NOT NULL,
    happened_at datetime(6) NOT NULL,
    kind varchar(20) NOT NULL,
    state varchar(20),
    trouble varchar(40),
    detail varchar(300),
    gateway_id bigint,
    work_id bigint,
    -- Who wished it; NULL for what was observed.
    actor varchar(150),
    -- Which of our servers wrote it.
    server varchar(40) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_timeline_session ON webinar_timeline (session_id, id);

-- What an administrator wishes of a gateway (posture, slots, priority, margins) and what is observed of it (health): two
-- axes, never one.
ALTER TABLE webinar_gateway ADD COLUMN posture varchar(20) DEFAULT 'IN_SERVICE' NOT NULL;
-- How many streams it can send at once.
ALTER TABLE webinar_gateway ADD COLUMN slots integer DEFAULT 1 NOT NULL;
-- The highest is taken first.
ALTER TABLE webinar_gateway ADD COLUMN priority integer DEFAULT 0 NOT NULL;
-- Room before and after a live; NULL for what the settings say.
ALTER TABLE webinar_gateway ADD COLUMN set_up_seconds integer;
ALTER TABLE webinar_gateway ADD COLUMN tear_down_seconds integer;
ALTER TABLE webinar_gateway ADD COLUMN health varchar(20) DEFAULT 'UNKNOWN' NOT NULL;
ALTER TABLE webinar_gateway ADD COLUMN health_since datetime(6);
-- Looks in a row that say something else than the health does.
ALTER TABLE webinar_gateway ADD COLUMN health_doubts integer DEFAULT 0 NOT NULL;
ALTER TABLE webinar_gateway ADD COLUMN health_trouble varchar(20);
ALTER TABLE webinar_gateway ADD COLUMN health_detail varchar(300);
ALTER TABLE webinar_gateway ADD COLUMN health_looked_at datetime(6);
-- What is wrong with it although it works: the driver's word.
ALTER TABLE webinar_gateway ADD COLUMN warning varchar(300);

-- Where the second stream of a gateway is published, and the third: Pod's row has place for one.
CREATE TABLE webinar_gateway_slot (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gateway_id bigint NOT NULL,
    slot integer NOT NULL CHECK (slot >= 2),
    -- With the stream key: a secret.
    rtmp varchar(200) COLLATE utf8mb4_bin NOT NULL UNIQUE,
    broadcaster_id bigint NOT NULL UNIQUE,
    UNIQUE (gateway_id, slot)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- The one row that is locked by whoever promises a gateway, so that the next one sees the promise. Pod's rows are not
-- locked: Django's inserts that point to them would wait.
CREATE TABLE webinar_gateway_pool (
    id integer NOT NULL PRIMARY KEY,
    -- No promise is longer: what overlaps a moment began at most so long before it, which an index can find.
    longest_seconds bigint NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- A machine that never confirmed its stop may still be sending: it and its channel are nobody else's until it did.
CREATE TABLE webinar_gateway_quarantine (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gateway_id bigint NOT NULL,
    channel_gateway_id bigint NOT NULL,
    channel_slot integer NOT NULL,
    session_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    since datetime(6) NOT NULL,
    UNIQUE (gateway_id, session_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- The gateway whose slot it is, and the slot; not always of the machine that sends.
ALTER TABLE webinar_gateway_reservation ADD COLUMN channel_gateway_id bigint;
ALTER TABLE webinar_gateway_reservation ADD COLUMN channel_slot integer DEFAULT 1 NOT NULL;
-- The slot with the machine's margins.
ALTER TABLE webinar_gateway_reservation ADD COLUMN taken_from datetime(6);
ALTER TABLE webinar_gateway_reservation ADD COLUMN taken_until datetime(6);
-- Since when it is being used; NULL before and after.
ALTER TABLE webinar_gateway_reservation ADD COLUMN working_since datetime(6);
UPDATE webinar_gateway_reservation
    SET channel_gateway_id = gateway_id, taken_from = slot_start, taken_until = slot_end;
-- A meeting that lost its promise before had a row that stands for none.
UPDATE webinar_gateway_reservation SET released_at = slot_end
    WHERE standing_meeting_id IS NULL AND released_at IS NULL;
ALTER TABLE webinar_gateway_reservation MODIFY channel_gateway_id bigint NOT NULL;
ALTER TABLE webinar_gateway_reservation MODIFY taken_from datetime(6) NOT NULL;
ALTER TABLE webinar_gateway_reservation MODIFY taken_until datetime(6) NOT NULL;
CREATE INDEX webinar_gateway_reservation_taken ON webinar_gateway_reservation (taken_from, taken_until);
CREATE INDEX webinar_gateway_reservation_working ON webinar_gateway_reservation (working_since);
CREATE INDEX webinar_gateway_reservation_meeting ON webinar_gateway_reservation (meeting_id);

INSERT INTO webinar_gateway_pool (id, longest_seconds)
    SELECT 1, COALESCE(MAX(TIMESTAMPDIFF(SECOND, slot_start, slot_end)) + 1, 0) FROM webinar_gateway_reservation;

-- Where a live session is published; NULL for its gateway's own channel, as before there were others.
ALTER TABLE webinar_live_session ADD COLUMN channel_gateway_id bigint;
ALTER TABLE webinar_live_session ADD COLUMN channel_slot integer;

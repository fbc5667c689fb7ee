-- This module's own tables. Rows of Pod's tables are named by id without a foreign key: Django deletes them in Python
-- and knows nothing of us, so an orphan here is swept later and never in Django's way. Times are in UTC, as Django writes
-- them; words that must match letter by letter are binary.

CREATE TABLE webinar_gateway_reservation (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gateway_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    slot_start datetime(6) NOT NULL,
    slot_end datetime(6) NOT NULL,
    released_at datetime(6),
    -- The meeting while the reservation stands, NULL once it is released: one standing reservation per meeting.
    standing_meeting_id bigint UNIQUE,
    CONSTRAINT webinar_gateway_reservation_slot CHECK (slot_start < slot_end)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_gateway_reservation_gateway ON webinar_gateway_reservation (gateway_id, slot_start);

CREATE TABLE webinar_live_session (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version integer NOT NULL,
    meeting_id bigint NOT NULL,
    event_id bigint NOT NULL,
    gateway_id bigint NOT NULL,
    -- The meeting while the session is not over, NULL afterwards: one running session per meeting.
    running_meeting_id bigint UNIQUE,
    state varchar(20) NOT NULL,
    trouble varchar(40),
    trouble_detail varchar(300),
    close_room boolean NOT NULL,
    -- BigBlueButton's name of the room, fixed for the session although the meeting may be renamed.
    room_name varchar(255) NOT NULL,
    -- The word that opens the bot's entrance, and by which the gateway knows the broadcast.
    entrance_token varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    started_at datetime(6) NOT NULL,
    state_since datetime(6) NOT NULL,
    gateway_asked_at datetime(6),
    on_air_at datetime(6),
    ended_at datetime(6),
    media_sequence bigint,
    media_grew_at datetime(6),
    room_absences integer NOT NULL,
    -- How often the broadcast was tried again in this session.
    tries integer DEFAULT 0 NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_live_session_meeting ON webinar_live_session (meeting_id, started_at);
CREATE INDEX webinar_live_session_event ON webinar_live_session (event_id, started_at);

CREATE TABLE webinar_chat_message (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    session_id bigint NOT NULL,
    origin varchar(10) NOT NULL,
    -- What makes the message the same when it comes twice: the page's key, or BigBlueButton's message id.
    origin_key varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    author_user_id integer,
    author_name varchar(255) NOT NULL,
    by_presenter boolean NOT NULL,
    text varchar(5000) NOT NULL,
    posted_at datetime(6) NOT NULL,
    delivery varchar(10) NOT NULL,
    delivery_tries integer NOT NULL,
    deliver_after datetime(6) NOT NULL,
    CONSTRAINT webinar_chat_message_once UNIQUE (session_id, origin, origin_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_chat_message_event ON webinar_chat_message (event_id, id);
CREATE INDEX webinar_chat_message_delivery ON webinar_chat_message (delivery, deliver_after);

-- The conversation of a live event: its rules, what is pinned, how it gets into the room, and the number of its last change.
-- Whoever writes holds this row, so that changes become visible in the order of their numbers.
CREATE TABLE webinar_conversation (
    event_id bigint NOT NULL PRIMARY KEY,
    revision bigint DEFAULT 0 NOT NULL,
    hold_first boolean DEFAULT false NOT NULL,
    slow_seconds integer DEFAULT 0 NOT NULL,
    words_off varchar(4000) DEFAULT '' NOT NULL,
    links_off boolean DEFAULT false NOT NULL,
    duplicates_off boolean DEFAULT false NOT NULL,
    read_only boolean DEFAULT false NOT NULL,
    guests_write boolean DEFAULT false NOT NULL,
    -- Until when a flood slows everybody down.
    slowed_until datetime(6),
    pinned_id bigint,
    -- Viewers' way into the room, as it was found, and when the better one is tried again.
    way varchar(10) DEFAULT 'UNKNOWN' NOT NULL,
    probe_after datetime(6),
    probes integer DEFAULT 0 NOT NULL,
    -- Messages that a summary in the room has yet to stand for.
    unsaid integer DEFAULT 0 NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

ALTER TABLE webinar_chat_message ADD COLUMN standing varchar(10) DEFAULT 'PUBLISHED' NOT NULL;
-- The place in the order that every viewer sees: the number of the change that published the message.
ALTER TABLE webinar_chat_message ADD COLUMN place bigint;
-- The number of the message's last change.
ALTER TABLE webinar_chat_message ADD COLUMN revision bigint DEFAULT 0 NOT NULL;
ALTER TABLE webinar_chat_message ADD COLUMN author_guest varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- Whence it came, as a word from which no address can be read.
ALTER TABLE webinar_chat_message ADD COLUMN author_sender varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- Long messages enter the room in pieces: how many have, and how many have come back to our ears.
ALTER TABLE webinar_chat_message ADD COLUMN pieces_said integer DEFAULT 0 NOT NULL;
ALTER TABLE webinar_chat_message ADD COLUMN pieces_heard integer DEFAULT 0 NOT NULL;
UPDATE webinar_chat_message SET place = id, revision = id;
CREATE INDEX webinar_chat_message_revision ON webinar_chat_message (event_id, revision);
CREATE INDEX webinar_chat_message_place ON webinar_chat_message (event_id, place);
CREATE INDEX webinar_chat_message_posted ON webinar_chat_message (event_id, posted_at);

-- Who may keep order in a conversation without speaking in the webinar.
CREATE TABLE webinar_chat_moderator (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    user_id integer NOT NULL,
    named_by integer NOT NULL,
    named_at datetime(6) NOT NULL,
    CONSTRAINT webinar_chat_moderator_once UNIQUE (event_id, user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- Who may not write in a conversation: an account, or a guest and with him all guests of his network.
CREATE TABLE webinar_chat_ban (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    user_id integer,
    guest varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    sender varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    name varchar(255) NOT NULL,
    banned_at datetime(6) NOT NULL,
    -- NULL: for the whole of this live.
    ends_at datetime(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_chat_ban_event ON webinar_chat_ban (event_id);

-- What moderators did, and when.
CREATE TABLE webinar_chat_deed (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    done_at datetime(6) NOT NULL,
    user_id integer,
    user_name varchar(255) NOT NULL,
    deed varchar(20) NOT NULL,
    message_id bigint,
    detail varchar(500) DEFAULT '' NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_chat_deed_event ON webinar_chat_deed (event_id, id);

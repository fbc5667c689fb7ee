-- What has been decided of the registration for an event: how one comes onto the list (kind), how many places there are, until when,
-- and whether nobody else may watch (required). stamp is another number whenever somebody may lose a place. Its row is held by whoever
-- changes the list, so that two people do not get the last place.
CREATE TABLE webinar_registration_rules (
    event_id bigint NOT NULL PRIMARY KEY,
    meeting_id bigint NOT NULL,
    kind varchar(10) NOT NULL,
    places integer,
    closes_at datetime(6),
    required boolean NOT NULL,
    stamp bigint NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- Who has registered; one row for each address and event. No secret stands here: the word in a personal link is made from our own
-- secret and the number of the row.
CREATE TABLE webinar_registration (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    meeting_id bigint NOT NULL,
    name varchar(200) NOT NULL,
    address varchar(254) NOT NULL,
    address_key varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    user_id integer,
    language varchar(2) NOT NULL,
    state varchar(10) NOT NULL,
    registered_at datetime(6) NOT NULL,
    state_since datetime(6) NOT NULL,
    CONSTRAINT webinar_registration_once UNIQUE (event_id, address_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_registration_address ON webinar_registration (address_key);
CREATE INDEX webinar_registration_user ON webinar_registration (user_id);

-- By which registration somebody is told of a webinar; null for those whom its owner has invited.
ALTER TABLE webinar_invitee ADD COLUMN registration_id bigint;

-- What does not leave any more keeps no words that let people in; what left before this was so kept them.
UPDATE webinar_letter SET body = '' WHERE message_id IS NOT NULL AND try_at IS NULL;

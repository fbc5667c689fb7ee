-- Mails to one person about a meeting, with an answer to somebody and a file for the calendar. refused_at is set when the mail server will
-- never take one; withdrawn_at when we have taken it back: it is tried no more. After expires_at it is not sent any more.
ALTER TABLE webinar_letter ADD COLUMN meeting_id bigint;
ALTER TABLE webinar_letter ADD COLUMN reply_to varchar(320);
ALTER TABLE webinar_letter ADD COLUMN message_id varchar(120);
ALTER TABLE webinar_letter ADD COLUMN calendar text;
ALTER TABLE webinar_letter ADD COLUMN calendar_method varchar(10);
ALTER TABLE webinar_letter ADD COLUMN refused_at datetime(6);
ALTER TABLE webinar_letter ADD COLUMN withdrawn_at datetime(6);
ALTER TABLE webinar_letter ADD COLUMN expires_at datetime(6);

-- What people who are invited to a meeting know of it. sequence grows with each change that they are told of; series is
-- the rule by which it is repeated, over_at the end of its last day, null when it goes on for ever; ended_at is set when they
-- have been told that the meeting is gone.
CREATE TABLE webinar_calendar_entry (
    meeting_id bigint NOT NULL PRIMARY KEY,
    owner_id integer NOT NULL,
    uid varchar(100) NOT NULL,
    sequence integer NOT NULL,
    name varchar(250) NOT NULL,
    starts_at datetime(6) NOT NULL,
    ends_at datetime(6) NOT NULL,
    series varchar(200),
    over_at datetime(6),
    ended_at datetime(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- Who is invited, to the room or to the live page; one row for each address and place. may_know is set when a mail before the
-- one of letter_id may have been read.
CREATE TABLE webinar_invitee (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id bigint NOT NULL,
    place varchar(10) NOT NULL,
    name varchar(200) NOT NULL,
    address varchar(254) NOT NULL,
    address_key varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    language varchar(2) NOT NULL,
    note varchar(2000) NOT NULL,
    invited_at datetime(6) NOT NULL,
    told_at datetime(6) NOT NULL,
    sequence integer NOT NULL,
    letter_id bigint NOT NULL,
    may_know boolean NOT NULL,
    withdrawn_at datetime(6),
    CONSTRAINT webinar_invitee_once UNIQUE (meeting_id, place, address_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_invitee_address ON webinar_invitee (address_key);

-- Which reminders have been made: each once for each start, however many servers there are.
CREATE TABLE webinar_reminder (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id bigint NOT NULL,
    starts_at datetime(6) NOT NULL,
    minutes_before integer NOT NULL,
    made_at datetime(6) NOT NULL,
    CONSTRAINT webinar_reminder_once UNIQUE (meeting_id, starts_at, minutes_before)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- The secret addresses of people's calendars: another number is another address.
CREATE TABLE webinar_calendar_key (
    user_id integer NOT NULL PRIMARY KEY,
    serial integer NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- Questions and polls of an event. Each change takes the next number of the event's board, so that a page asks for what
-- came after the last one it knows.

CREATE TABLE webinar_board (
    -- Pod's number of the event.
    event_id bigint NOT NULL PRIMARY KEY,
    revision bigint DEFAULT 0 NOT NULL,
    takes_questions boolean DEFAULT true NOT NULL,
    approves_first boolean DEFAULT false NOT NULL,
    allows_anonymous boolean DEFAULT false NOT NULL,
    takes_reactions boolean DEFAULT true NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE webinar_question (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    revision bigint NOT NULL,
    -- Who asked: u and the number of an account, or a guest's word.
    asker varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    asker_user_id integer,
    asker_name varchar(255) NOT NULL,
    anonymous boolean NOT NULL,
    -- The page's word for the question: the same one again is the same question.
    asker_key varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    text varchar(1500) NOT NULL,
    asked_at datetime(6) NOT NULL,
    state varchar(20) NOT NULL,
    state_since datetime(6) NOT NULL,
    votes integer DEFAULT 0 NOT NULL,
    answer varchar(5000),
    CONSTRAINT webinar_question_once UNIQUE (event_id, asker, asker_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_question_event ON webinar_question (event_id, revision);
CREATE INDEX webinar_question_asker ON webinar_question (asker_user_id);

CREATE TABLE webinar_question_vote (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    question_id bigint NOT NULL,
    voter varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT webinar_question_vote_once UNIQUE (question_id, voter)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_question_vote_voter ON webinar_question_vote (event_id, voter);

CREATE TABLE webinar_poll (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    revision bigint NOT NULL,
    text varchar(1500) NOT NULL,
    multiple boolean NOT NULL,
    -- Whether counts are shown while it is open.
    shown_live boolean NOT NULL,
    state varchar(20) NOT NULL,
    made_at datetime(6) NOT NULL,
    opened_at datetime(6),
    closed_at datetime(6),
    -- How many people have voted: with several choices fewer than there are votes.
    voters integer DEFAULT 0 NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_poll_event ON webinar_poll (event_id, revision);

CREATE TABLE webinar_poll_option (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    poll_id bigint NOT NULL,
    place integer NOT NULL,
    text varchar(500) NOT NULL,
    votes integer DEFAULT 0 NOT NULL,
    CONSTRAINT webinar_poll_option_place UNIQUE (poll_id, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE webinar_ballot (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL,
    poll_id bigint NOT NULL,
    voter varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- The chosen options, a bit for each place.
    choices integer NOT NULL,
    CONSTRAINT webinar_ballot_once UNIQUE (poll_id, voter)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_ballot_voter ON webinar_ballot (event_id, voter);

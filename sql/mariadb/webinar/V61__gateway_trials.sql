-- Tests of gateways from end to end, and what came of each of their steps.
CREATE TABLE webinar_gateway_trial (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gateway_id bigint NOT NULL,
    -- The gateway while the trial runs, NULL afterwards: one running trial for each gateway.
    running_gateway_id bigint UNIQUE,
    -- The channel of the gateway to which it sends.
    channel_slot integer DEFAULT 1 NOT NULL,
    -- Name of whoever wanted it.
    asked_by varchar(255) NOT NULL,
    state varchar(20) NOT NULL,
    state_since datetime(6) NOT NULL,
    -- NULL while it runs well.
    verdict varchar(20),
    -- The word that opens the bot's entrance.
    entrance_token varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
    -- What the gateway called its work; only its driver reads it.
    handle varchar(200),
    start_asked_at datetime(6),
    picture_at datetime(6),
    newest_segment bigint,
    grew_at datetime(6),
    target_millis bigint,
    segment_millis bigint,
    -- How old the newest picture was, summed up over the readings.
    behind_millis bigint DEFAULT 0 NOT NULL,
    behind_readings integer DEFAULT 0 NOT NULL,
    -- The server that acts for it, and when it was last seen to.
    server varchar(40) NOT NULL,
    beat_at datetime(6) NOT NULL,
    begun_at datetime(6) NOT NULL,
    ended_at datetime(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_gateway_trial_gateway ON webinar_gateway_trial (gateway_id, id);

CREATE TABLE webinar_gateway_trial_step (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    trial_id bigint NOT NULL,
    step varchar(20) NOT NULL,
    begun_at datetime(6) NOT NULL,
    ended_at datetime(6),
    outcome varchar(20) NOT NULL,
    -- Why it failed.
    finding varchar(30),
    -- The machine's own words.
    detail varchar(300),
    detail_french varchar(300),
    CONSTRAINT webinar_gateway_trial_step_once UNIQUE (trial_id, step)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

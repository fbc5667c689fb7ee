-- What the server doctor has found: the last examinations, and the answers of each.
CREATE TABLE webinar_examination (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- A word while it runs, NULL afterwards: one at a time, at all servers.
    running varchar(10) UNIQUE,
    -- The day whose daily examination it is; NULL for one that somebody wanted.
    daily_of date UNIQUE,
    -- Name of whoever wanted it.
    asked_by varchar(255),
    begun_at datetime(6) NOT NULL,
    ended_at datetime(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE webinar_examination_check (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    examination_id bigint NOT NULL,
    topic varchar(20) NOT NULL,
    -- Host, gateway or whatever was looked at; empty when there is one of it.
    patient varchar(255) NOT NULL,
    -- NULL for what is everybody's.
    site_id integer,
    question varchar(20) NOT NULL,
    finding varchar(40) NOT NULL,
    -- What fills the placeholders of its sentences, a line each.
    arguments varchar(2000) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_examination_check_of ON webinar_examination_check (examination_id);

-- Of which certificates administrators have been told that they end, and how many days before.
CREATE TABLE webinar_certificate_told (
    host varchar(150) NOT NULL,
    ends varchar(10) NOT NULL,
    days integer NOT NULL,
    told_at datetime(6) NOT NULL,
    PRIMARY KEY (host, ends, days)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- Who has changed what, and when, for those who look after the site.
CREATE TABLE webinar_change (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    site_id integer NOT NULL,
    made_at datetime(6) NOT NULL,
    -- Names as they were then: accounts and things may be gone.
    user_id integer NOT NULL,
    username varchar(250) NOT NULL,
    full_name varchar(250) NOT NULL,
    deed varchar(20) NOT NULL,
    kind varchar(20) NOT NULL,
    thing_id bigint NOT NULL,
    thing_name varchar(250) NOT NULL,
    -- Who and what in small letters without accents, to be looked for.
    searched varchar(1000) NOT NULL,
    -- A line each: what was there before and what is there now, without secrets.
    differences text NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_change_made ON webinar_change (site_id, made_at);
CREATE INDEX webinar_change_thing ON webinar_change (kind, thing_id);

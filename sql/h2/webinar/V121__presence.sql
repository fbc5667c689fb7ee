-- How many watch at each server: one number for each event, renewed every few seconds; no row for a viewer.
CREATE TABLE webinar_presence (
    event_id bigint NOT NULL,
    server varchar(36) NOT NULL,
    viewers integer NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    PRIMARY KEY (event_id, server)
);

-- The most who watched at once in each minute of a live.
CREATE TABLE webinar_audience_minute (
    event_id bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    viewers integer NOT NULL,
    PRIMARY KEY (event_id, started_at)
);

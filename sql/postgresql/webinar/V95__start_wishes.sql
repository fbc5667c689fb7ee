-- Since V50 these stand with each work of a gateway, and nobody has written them here.
ALTER TABLE webinar_live_session DROP COLUMN entrance_token;
ALTER TABLE webinar_live_session DROP COLUMN gateway_asked_at;
ALTER TABLE webinar_live_session DROP COLUMN gateway_handle;

-- Webinars whose room was opened while they waited for a gateway: they go on air by themselves when they have one.
CREATE TABLE webinar_start_wish (
    meeting_id bigint NOT NULL PRIMARY KEY,
    -- Whether it is to be seen, or only rehearsed.
    curtain varchar(10) NOT NULL,
    wished_at timestamp with time zone NOT NULL
);

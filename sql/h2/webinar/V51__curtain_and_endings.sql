-- What the audience may see, beside where the session is: a paused picture can be on air or interrupted all the same.
ALTER TABLE webinar_live_session ADD COLUMN curtain varchar(10) DEFAULT 'OPEN' NOT NULL;
-- Whether nobody wished the pause: only the gateway was left in the room.
ALTER TABLE webinar_live_session ADD COLUMN curtain_by_house boolean DEFAULT false NOT NULL;

-- Since when the room is believed to be closed, and since when only gateways are in it; NULL while neither is so.
ALTER TABLE webinar_live_session ADD COLUMN room_closed_at timestamp with time zone;
ALTER TABLE webinar_live_session ADD COLUMN room_alone_since timestamp with time zone;

-- What the gateway of the work shows, as far as it was told: the room, or its pause picture.
ALTER TABLE webinar_gateway_work ADD COLUMN shown varchar(10) DEFAULT 'ROOM' NOT NULL;

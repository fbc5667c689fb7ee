-- Whether the open room may be recorded, as its server has said last; NULL before anybody has looked. The plan may have been
-- changed since the room was opened, and a server may record nothing whatever is planned.
ALTER TABLE webinar_live_session ADD COLUMN room_recorded boolean;

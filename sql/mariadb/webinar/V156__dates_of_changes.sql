-- When the meeting or the event begins that was changed, as it was then: the dates of a series have one name. Null for other things,
-- for somebody's own room, and for what was written down before.
ALTER TABLE webinar_change ADD COLUMN begins_at datetime(6);

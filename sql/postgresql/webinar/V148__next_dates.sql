-- When the next date of a meeting that is repeated begins, as far as somebody has looked: people are reminded of each date, and told
-- which one is cancelled. Null until somebody has looked, and for what is held once.
ALTER TABLE webinar_calendar_entry ADD COLUMN next_at timestamp with time zone;

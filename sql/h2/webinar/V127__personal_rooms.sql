-- Who has asked for a room of their own, on which site: Pod's table lets one person have two, and two clicks come at once.
CREATE TABLE webinar_personal_room (
    owner_id integer NOT NULL,
    site_id integer NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    PRIMARY KEY (owner_id, site_id)
);

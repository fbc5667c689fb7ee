-- Who has asked for a room of their own: Pod's table lets one person have two on a site, and two clicks come at once.
CREATE TABLE webinar_personal_room (
    -- The account's number, "@", the site's number.
    owner_at_site varchar(40) NOT NULL PRIMARY KEY,
    asked_at timestamp with time zone NOT NULL
);

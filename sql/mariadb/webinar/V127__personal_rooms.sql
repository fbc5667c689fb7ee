-- Who has asked for a room of their own, on which site: Pod's table lets one person have two, and two clicks come at once.
CREATE TABLE webinar_personal_room (
    owner_id integer NOT NULL,
    site_id integer NOT NULL,
    asked_at datetime(6) NOT NULL,
    PRIMARY KEY (owner_id, site_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

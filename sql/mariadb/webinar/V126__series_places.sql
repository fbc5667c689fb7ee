-- Webinars that were planned together as dates of one series; each is a webinar of its own, and this only says "2 of 4".
CREATE TABLE webinar_series_place (
    meeting_id bigint NOT NULL PRIMARY KEY,
    series varchar(36) NOT NULL,
    place integer NOT NULL,
    dates integer NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- What an audience looks at while there is nothing to see yet: a JPEG that we have written ourselves.
CREATE TABLE webinar_waiting_picture (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id bigint NOT NULL UNIQUE,
    alt varchar(250) NOT NULL,
    sha256 varchar(64) NOT NULL,
    content mediumblob NOT NULL,
    sent_at datetime(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- Slides that rooms open with. A file lies here in pieces, for one answer of the database can't hold it; several webinars
-- of a series show the same one. Until it is kept for a webinar it belongs to a tray, the form of whoever sends it.
CREATE TABLE webinar_slides_file (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner_id integer NOT NULL,
    tray varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name varchar(255) NOT NULL,
    media_type varchar(127) NOT NULL,
    length bigint NOT NULL,
    sha256 varchar(64) NOT NULL,
    sent_at datetime(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_slides_file_owner ON webinar_slides_file (owner_id, tray);
CREATE TABLE webinar_slides_piece (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_id bigint NOT NULL,
    position integer NOT NULL,
    content mediumblob NOT NULL,
    CONSTRAINT webinar_slides_piece_once UNIQUE (file_id, position),
    CONSTRAINT webinar_slides_piece_file FOREIGN KEY (file_id) REFERENCES webinar_slides_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE webinar_slides (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id bigint NOT NULL,
    file_id bigint NOT NULL,
    position integer NOT NULL,
    downloadable boolean NOT NULL,
    refused_at datetime(6),
    CONSTRAINT webinar_slides_once UNIQUE (meeting_id, file_id),
    CONSTRAINT webinar_slides_file_kept FOREIGN KEY (file_id) REFERENCES webinar_slides_file (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

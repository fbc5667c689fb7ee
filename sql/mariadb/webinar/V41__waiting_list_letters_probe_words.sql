-- Webinars that no gateway was free for: they are served in this order when one becomes free.
CREATE TABLE webinar_waiting (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meeting_id bigint NOT NULL UNIQUE,
    site_id integer NOT NULL,
    since datetime(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

-- Mails that are to leave, or have left. try_at is NULL when one is not to be tried any more.
CREATE TABLE webinar_letter (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind varchar(20) NOT NULL,
    recipients varchar(2000) NOT NULL,
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    made_at datetime(6) NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    try_at datetime(6),
    sent_at datetime(6),
    last_failure varchar(300)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_letter_try ON webinar_letter (try_at);

-- What administrators are to be told. letter_id is NULL until it stands in a digest.
CREATE TABLE webinar_letter_note (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    text varchar(1000) NOT NULL,
    noted_at datetime(6) NOT NULL,
    letter_id bigint
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_letter_note_letter ON webinar_letter_note (letter_id);

-- The one row that is locked while a digest is made.
CREATE TABLE webinar_letter_digest (
    id integer NOT NULL PRIMARY KEY
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO webinar_letter_digest (id) VALUES (1);

-- What the last probe said in words, warnings among them: a gateway that asks nobody for a password, for example.
ALTER TABLE webinar_gateway ADD COLUMN probed_en varchar(500);
ALTER TABLE webinar_gateway ADD COLUMN probed_fr varchar(500);
ALTER TABLE webinar_gateway DROP COLUMN warning;

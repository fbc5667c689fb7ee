-- How the university calls a sign-in and its person, hashed: it says by these words that somebody has signed out there.
ALTER TABLE webinar_login ADD COLUMN far_session varchar(64);
ALTER TABLE webinar_login ADD COLUMN far_person varchar(64);
CREATE INDEX webinar_login_far_session ON webinar_login (far_session);
CREATE INDEX webinar_login_far_person ON webinar_login (far_person);

-- What has been said of sign-outs, each message by the hash of its own word: none counts twice.
CREATE TABLE webinar_logout (
    word_hash varchar(64) NOT NULL PRIMARY KEY,
    forget_at timestamp with time zone NOT NULL
);

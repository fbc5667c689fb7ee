-- Who has signed in at our own form; sessions of servers end with them. The token itself is in the browser alone.
CREATE TABLE webinar_login (
    token_hash varchar(64) NOT NULL PRIMARY KEY,
    provider varchar(100) NOT NULL,
    username varchar(150) NOT NULL,
    seal varchar(255) NOT NULL,
    site_id integer NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone NOT NULL
);

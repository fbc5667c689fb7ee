-- What programs come in with, each for an account. The token itself is shown once and written nowhere.
CREATE TABLE webinar_api_token (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    token_hash varchar(64) NOT NULL UNIQUE,
    site_id integer NOT NULL,
    user_id integer NOT NULL,
    name varchar(100) NOT NULL,
    scopes varchar(250) NOT NULL,
    made_by varchar(250) NOT NULL,
    for_administrator boolean NOT NULL,
    made_at datetime(6) NOT NULL,
    ends_at datetime(6) NOT NULL,
    used_at datetime(6),
    revoked_at datetime(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_api_token_site ON webinar_api_token (site_id);

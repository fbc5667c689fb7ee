-- Programs that are told when something happens. The secrets that sign are sealed; the old one signs too, until old_until. holder and
-- held_until say which server is sending, by the database's clock.
CREATE TABLE webinar_webhook (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    site_id integer NOT NULL,
    name varchar(100) NOT NULL,
    address varchar(1000) NOT NULL,
    types varchar(500) NOT NULL,
    secret varchar(300) NOT NULL,
    old_secret varchar(300),
    old_until datetime(6),
    user_id integer NOT NULL,
    made_by varchar(250) NOT NULL,
    made_at datetime(6) NOT NULL,
    state varchar(10) NOT NULL,
    state_since datetime(6) NOT NULL,
    succeeded_at datetime(6),
    failing_since datetime(6),
    failed_at datetime(6),
    trouble varchar(20),
    detail varchar(300),
    failures integer NOT NULL,
    pause_until datetime(6),
    holder varchar(36),
    held_until datetime(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_webhook_site ON webinar_webhook (site_id);

-- What they are told: written with what happened, sent afterwards. try_at is NULL when it is not to be tried any more.
CREATE TABLE webinar_webhook_message (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    webhook_id bigint NOT NULL,
    word varchar(50) NOT NULL UNIQUE,
    type varchar(30) NOT NULL,
    happened_at datetime(6) NOT NULL,
    facts text NOT NULL,
    state varchar(10) NOT NULL,
    tries integer NOT NULL,
    try_at datetime(6),
    tried_at datetime(6),
    millis bigint NOT NULL,
    status integer NOT NULL,
    trouble varchar(20),
    detail varchar(300)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE INDEX webinar_webhook_message_hook ON webinar_webhook_message (webhook_id);
CREATE INDEX webinar_webhook_message_try ON webinar_webhook_message (try_at);

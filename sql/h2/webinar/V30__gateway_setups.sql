-- How a gateway of Pod's is driven. A gateway without a row here is a SIPMediaGW, as Pod believes of all of them.

CREATE TABLE webinar_gateway (
    -- Pod's number of the gateway.
    gateway_id bigint NOT NULL PRIMARY KEY,
    make varchar(40) DEFAULT 'sipmediagw' NOT NULL,
    -- How it speaks, as its driver calls it: found by a probe, or forced by an administrator.
    dialect varchar(40) DEFAULT '' NOT NULL,
    dialect_forced boolean DEFAULT false NOT NULL,
    -- What the driver asks for beyond address and token: name=value, a line each.
    parameters varchar(20000),
    -- Certificates (PEM) to be trusted instead of those that the JVM trusts.
    certificate varchar(20000),
    -- What it can do beyond start and stop, with commas between.
    abilities varchar(100) DEFAULT '' NOT NULL,
    probed_at timestamp with time zone
);

-- What the gateway called the work of the session; only its driver reads it.
ALTER TABLE webinar_live_session ADD COLUMN gateway_handle varchar(200);

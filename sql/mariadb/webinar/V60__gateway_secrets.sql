-- What opens a gateway and may not lie about in clear: sealed, each bound to its row (decision 20).
CREATE TABLE webinar_gateway_secret (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    -- Pod's number of the gateway.
    gateway_id bigint NOT NULL,
    -- "own token", or a parameter of its driver.
    name varchar(60) NOT NULL,
    sealed varchar(4000) NOT NULL,
    CONSTRAINT webinar_gateway_secret_once UNIQUE (gateway_id, name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

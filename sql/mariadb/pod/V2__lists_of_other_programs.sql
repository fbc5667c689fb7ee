-- Two further tables of Esup-Pod 4.1 that other programs may list or come in by. Only for an installation without Pod.

CREATE TABLE authtoken_token (
    `key` varchar(40) NOT NULL,
    created datetime(6) NOT NULL,
    user_id int(11) NOT NULL,
    PRIMARY KEY (`key`),
    UNIQUE KEY user_id (user_id),
    CONSTRAINT authtoken_token_user_id_35299eff_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_event_videos (
    id int(11) NOT NULL AUTO_INCREMENT,
    event_id bigint(20) NOT NULL,
    video_id bigint(20) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY live_event_videos_event_id_video_id_18665d70_uniq (event_id,video_id),
    KEY live_event_videos_video_id_ea45d5e0_fk_video_video_id (video_id),
    CONSTRAINT live_event_videos_event_id_ae5b0759_fk_live_event_id FOREIGN KEY (event_id) REFERENCES live_event (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

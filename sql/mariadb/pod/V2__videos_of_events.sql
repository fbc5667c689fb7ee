-- Videos linked to an event: nothing here fills it without Pod, and deleting an event empties it as Django does.
CREATE TABLE live_event_videos (
    id int(11) NOT NULL AUTO_INCREMENT,
    event_id bigint(20) NOT NULL,
    video_id bigint(20) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY live_event_videos_event_id_video_id_18665d70_uniq (event_id,video_id),
    KEY live_event_videos_video_id_ea45d5e0_fk_video_video_id (video_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
ALTER TABLE live_event_videos ADD CONSTRAINT live_event_videos_event_id_ae5b0759_fk_live_event_id FOREIGN KEY (event_id) REFERENCES live_event (id);

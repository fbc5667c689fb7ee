-- Names that rooms of renamed meetings had: BigBlueButton keeps recordings under the name of the room.
CREATE TABLE webinar_former_room (
    meeting_id bigint NOT NULL,
    room_name varchar(255) NOT NULL,
    PRIMARY KEY (meeting_id, room_name)
);

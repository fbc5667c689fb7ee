-- What BigBlueButton has told us of a room that the doctor has opened, for an hour.
CREATE TABLE webinar_room_sign (
    -- Word and way.
    id varchar(50) PRIMARY KEY,
    word varchar(32) NOT NULL,
    way varchar(10) NOT NULL,
    come_at timestamp with time zone NOT NULL
);
CREATE INDEX webinar_room_sign_of ON webinar_room_sign (word);

-- Whom a moderator's deed was about, so that it can be found when that person is to be forgotten.
ALTER TABLE webinar_chat_deed ADD COLUMN about_user_id integer;
UPDATE webinar_chat_deed SET about_user_id =
    (SELECT m.author_user_id FROM webinar_chat_message m WHERE m.id = webinar_chat_deed.message_id);

-- Whether somebody was invited by a presenter; who has registered as well stays invited, with the text that was written for him or her.
ALTER TABLE webinar_invitee ADD COLUMN by_hand boolean DEFAULT false NOT NULL;
UPDATE webinar_invitee SET by_hand = true WHERE registration_id IS NULL;

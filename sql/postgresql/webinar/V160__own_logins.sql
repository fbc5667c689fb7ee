-- From which browser somebody signed in, as coarsely as its owner needs to know it again.
ALTER TABLE webinar_login ADD COLUMN browser varchar(60);

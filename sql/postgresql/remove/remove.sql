-- Takes the webinar module out of Pod's database: every table called webinar_… in this schema, and no other.
-- Run by hand, with the module stopped: psql --single-transaction -f remove.sql pod
DO $$
DECLARE
    ours text;
BEGIN
    FOR ours IN
        SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename LIKE 'webinar\_%'
    LOOP
        EXECUTE format('DROP TABLE %I CASCADE', ours);
    END LOOP;
END
$$;

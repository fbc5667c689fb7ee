-- Takes the webinar module out of Pod's database: every table called webinar_… in this database, and no other.
-- Run by hand, with the module stopped: mariadb pod < remove.sql
SET SESSION group_concat_max_len = 65536;
SET @ours = (
    SELECT GROUP_CONCAT('`', table_name, '`')
    FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name LIKE 'webinar\_%');
SET @remove = IF(@ours IS NULL, 'DO 0', CONCAT('DROP TABLE ', @ours));
SET SESSION foreign_key_checks = 0;
PREPARE remove_ours FROM @remove;
EXECUTE remove_ours;
DEALLOCATE PREPARE remove_ours;
SET SESSION foreign_key_checks = 1;

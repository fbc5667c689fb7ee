-- Alone, on a database of its own, the module begins without anybody who could sign in. This script makes the site, the
-- type that events of webinars have, and the first administrator; with an administrator's rights gateways are added on the
-- pages, and everybody else is added by a script like this one, or signs in by a plugin.
--
-- Name a copy V1__first_people.sql, put the hash of a password into it, and start with
-- WEBINAR_SQL_EXTRA=filesystem:/folder/of/the/copy: each script of the folder is run once. The hash, in Django's own form:
--
--     python3 -c "import base64, getpass, hashlib, os; s = os.urandom(16).hex(); p = getpass.getpass().encode(); print('pbkdf2_sha256\$600000\$%s\$%s' % (s, base64.b64encode(hashlib.pbkdf2_hmac('sha256', p, s.encode(), 600000)).decode()))"

INSERT INTO django_site (id, domain, name) VALUES (1, 'webinar.univ.example', 'Webinar');

INSERT INTO video_type (id, title, title_fr, title_en, slug) VALUES (1, 'Cours', 'Cours', 'Lecture', 'cours');

INSERT INTO auth_user (username, password, first_name, last_name, email, is_superuser, is_staff, is_active, date_joined)
    VALUES ('admin', 'PUT-THE-HASH-HERE', 'First', 'Administrator', 'admin@univ.example', TRUE, TRUE, TRUE, CURRENT_TIMESTAMP);

INSERT INTO authentication_owner (auth_type, affiliation, commentaire, hashkey, establishment, accepts_notifications, user_id)
    SELECT 'local', 'employee', '', 'admin', 'Etab_1', FALSE, id FROM auth_user WHERE username = 'admin';
INSERT INTO authentication_owner_sites (owner_id, site_id)
    SELECT id, 1 FROM authentication_owner WHERE hashkey = 'admin';

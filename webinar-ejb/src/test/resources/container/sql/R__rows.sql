-- Two planners and two gateways that nobody answers for.
INSERT INTO django_site (id, domain, name) VALUES (1, 'localhost', 'Test'), (2, 'pod2.example.org', 'Test two');
INSERT INTO auth_user (id, password, last_login, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined) VALUES
    (1, 'pbkdf2_sha256$260000$seasalt2$BTIz1qXlx+hmkU3beo3+ftQZ6NKDnCpYzUwLK90LICY=', NULL, FALSE, 'alice', 'Élise', 'Müller', '', FALSE, TRUE, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
    (2, 'pbkdf2_sha256$260000$seasalt2$BTIz1qXlx+hmkU3beo3+ftQZ6NKDnCpYzUwLK90LICY=', NULL, FALSE, 'frank', '', '', '', FALSE, FALSE, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
    (4, 'pbkdf2_sha256$600000$saltForCarol0000000004$WwkV+lf9m1MtoyGWLeIXoVf6EsdPjqz+scdQUTKuDLQ=', NULL, FALSE, 'carol', '', '', '', FALSE, TRUE, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
    (6, 'pbkdf2_sha256$260000$seasalt2$BTIz1qXlx+hmkU3beo3+ftQZ6NKDnCpYzUwLK90LICY=', NULL, FALSE, 'erin', '', '', '', FALSE, TRUE, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
    (8, 'pbkdf2_sha256$260000$seasalt2$BTIz1qXlx+hmkU3beo3+ftQZ6NKDnCpYzUwLK90LICY=', NULL, FALSE, 'grace', '', '', '', FALSE, TRUE, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00');
INSERT INTO authentication_owner (id, auth_type, affiliation, commentaire, hashkey, establishment, user_id) VALUES
    (1, 'local', 'faculty', '', 'a', 'Etab_1', 1),
    (4, 'local', 'student', '', 'd', 'Etab_1', 4),
    (6, 'local', 'student', '', 'f', 'Etab_1', 6),
    (8, 'local', 'student', '', 'h', 'Etab_1', 8);
INSERT INTO authentication_owner_sites (id, owner_id, site_id) VALUES (1, 1, 1), (4, 4, 1), (6, 6, 2), (8, 8, 1);
INSERT INTO authentication_accessgroup (id, display_name, code_name, auto_sync) VALUES (1, 'Faculty', 'faculty', FALSE);
INSERT INTO authentication_owner_accessgroups (id, owner_id, accessgroup_id) VALUES (1, 1, 1);
INSERT INTO video_type (id, title, slug) VALUES (1, 'Lecture', 'lecture');
INSERT INTO live_building (id, name) VALUES (1, 'Building');
INSERT INTO live_broadcaster (id, name, slug, description, url, status, enable_add_event, enable_viewer_count, is_restricted, public, piloting_conf, main_lang, building_id) VALUES
    (1, 'One', 'one', '', 'http://127.0.0.1:9/1.m3u8', TRUE, FALSE, TRUE, FALSE, TRUE, '{}', 'fr', 1),
    (2, 'Two', 'two', '', 'http://127.0.0.1:9/2.m3u8', TRUE, FALSE, TRUE, FALSE, TRUE, '{}', 'fr', 1);
INSERT INTO meeting_livegateway (id, rtmp_stream_url, sipmediagw_server_url, sipmediagw_server_token, broadcaster_id, site_id) VALUES
    (1, 'rtmp://127.0.0.1:9/live/1', 'http://127.0.0.1:9/1', 't', 1, 1),
    (2, 'rtmp://127.0.0.1:9/live/2', 'http://127.0.0.1:9/2', 't', 2, 1);

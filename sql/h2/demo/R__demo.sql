-- Demo users, one building, two broadcasters with a gateway each: for the sandbox, never for production.
-- The addresses in braces are put in by the program that starts the sandbox. Every password is the user's name.

MERGE INTO django_site (id, domain, name) KEY (id) VALUES (1, 'localhost', 'Sandbox');

MERGE INTO auth_user (id, password, last_login, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
    KEY (id) VALUES
    (1, 'pbkdf2_sha256$260000$sandboxadmin$N4R3L3DeJAreEEjTtVeiS405Vo4A6Gv59dHjTB/kG0g=', NULL, TRUE, 'admin', 'Anne', 'Delacroix', 'admin@webinar.invalid', TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
    (2, 'pbkdf2_sha256$260000$sandboxpresenter$yMR6aAhTAQN9lgO628fT6w6yriSXe4EywXP2a1rhH18=', NULL, FALSE, 'presenter', 'Camille', 'Moreau', 'presenter@webinar.invalid', TRUE, TRUE, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00'),
    (3, 'pbkdf2_sha256$260000$sandboxviewer$BZN05ZsW5KA47WFiNvSz/+QUmeY9JviPI4U0BGGu6lE=', NULL, FALSE, 'viewer', 'Théo', 'Lambert', 'viewer@webinar.invalid', FALSE, TRUE, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00');

MERGE INTO authentication_owner (id, auth_type, affiliation, commentaire, hashkey, establishment, accepts_notifications, user_id, userpicture_id)
    KEY (id) VALUES
    (1, 'local', 'employee', '', 'sandbox-admin', 'Etab_1', NULL, 1, NULL),
    (2, 'local', 'faculty', '', 'sandbox-presenter', 'Etab_1', NULL, 2, NULL),
    (3, 'local', 'student', '', 'sandbox-viewer', 'Etab_1', NULL, 3, NULL);
MERGE INTO authentication_owner_sites (id, owner_id, site_id) KEY (id) VALUES (1, 1, 1), (2, 2, 1), (3, 3, 1);

MERGE INTO authentication_accessgroup (id, display_name, code_name, auto_sync) KEY (id) VALUES (1, 'Enseignants', 'faculty', FALSE);
MERGE INTO authentication_owner_accessgroups (id, owner_id, accessgroup_id) KEY (id) VALUES (1, 2, 1);

MERGE INTO video_type (id, title, title_fr, title_en, slug, description, description_fr, description_en, icon_id)
    KEY (id) VALUES (1, 'Cours', 'Cours', 'Lecture', 'cours', NULL, NULL, NULL, NULL);

MERGE INTO live_building (id, name, gmapurl, headband_id) KEY (id) VALUES (1, 'Amphithéâtre Ada Lovelace', NULL, NULL);
MERGE INTO live_building_sites (id, building_id, site_id) KEY (id) VALUES (1, 1, 1);

MERGE INTO live_broadcaster (id, name, slug, description, url, status, enable_add_event, enable_viewer_count, is_restricted, public, piloting_implementation, piloting_conf, main_lang, transcription_file, building_id, poster_id)
    KEY (id) VALUES
    (1, 'Webinaire 1', 'webinaire-1', '', '${gateway_1_hls}', TRUE, FALSE, TRUE, FALSE, TRUE, NULL, '{}', 'fr', NULL, 1, NULL),
    (2, 'Webinaire 2', 'webinaire-2', '', '${gateway_2_hls}', TRUE, FALSE, TRUE, FALSE, TRUE, NULL, '{}', 'fr', NULL, 1, NULL);

MERGE INTO meeting_livegateway (id, rtmp_stream_url, sipmediagw_server_url, sipmediagw_server_token, broadcaster_id, site_id)
    KEY (id) VALUES
    (1, '${gateway_1_rtmp}', '${gateway_1_url}', '${gateway_1_token}', 1, 1),
    (2, '${gateway_2_rtmp}', '${gateway_2_url}', '${gateway_2_token}', 2, 1);

-- The tables of Esup-Pod 4.1 that this module reads or writes, as Django makes them on MariaDB (Pod's own dump, without
-- the tables that we don't know and the foreign keys to them). Only for an installation without Pod: in a Pod database
-- Django owns these tables and this file is never run.

CREATE TABLE auth_group (
    id int(11) NOT NULL AUTO_INCREMENT,
    name varchar(150) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY name (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE auth_group_permissions (
    id int(11) NOT NULL AUTO_INCREMENT,
    group_id int(11) NOT NULL,
    permission_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY auth_group_permissions_group_id_permission_id_0cd325b0_uniq (group_id,permission_id),
    KEY auth_group_permissio_permission_id_84c5c92e_fk_auth_perm (permission_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE auth_permission (
    id int(11) NOT NULL AUTO_INCREMENT,
    name varchar(255) NOT NULL,
    content_type_id int(11) NOT NULL,
    codename varchar(100) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY auth_permission_content_type_id_codename_01ab375a_uniq (content_type_id,codename)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE auth_user (
    id int(11) NOT NULL AUTO_INCREMENT,
    password varchar(128) NOT NULL,
    last_login datetime(6) DEFAULT NULL,
    is_superuser tinyint(1) NOT NULL,
    username varchar(150) NOT NULL,
    first_name varchar(150) NOT NULL,
    last_name varchar(150) NOT NULL,
    email varchar(254) NOT NULL,
    is_staff tinyint(1) NOT NULL,
    is_active tinyint(1) NOT NULL,
    date_joined datetime(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY username (username)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE auth_user_groups (
    id int(11) NOT NULL AUTO_INCREMENT,
    user_id int(11) NOT NULL,
    group_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY auth_user_groups_user_id_group_id_94350c0c_uniq (user_id,group_id),
    KEY auth_user_groups_group_id_97559544_fk_auth_group_id (group_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE auth_user_user_permissions (
    id int(11) NOT NULL AUTO_INCREMENT,
    user_id int(11) NOT NULL,
    permission_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY auth_user_user_permissions_user_id_permission_id_14a6b632_uniq (user_id,permission_id),
    KEY auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm (permission_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE authentication_accessgroup (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    display_name varchar(128) NOT NULL,
    code_name varchar(250) NOT NULL,
    auto_sync tinyint(1) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY code_name (code_name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE authentication_accessgroup_sites (
    id int(11) NOT NULL AUTO_INCREMENT,
    accessgroup_id bigint(20) NOT NULL,
    site_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY authentication_accessgro_accessgroup_id_site_id_3efa3981_uniq (accessgroup_id,site_id),
    KEY authentication_acces_site_id_115f75b5_fk_django_si (site_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE authentication_groupsite (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    group_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY group_id (group_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE authentication_groupsite_sites (
    id int(11) NOT NULL AUTO_INCREMENT,
    groupsite_id bigint(20) NOT NULL,
    site_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY authentication_groupsite_groupsite_id_site_id_55e08f97_uniq (groupsite_id,site_id),
    KEY authentication_group_site_id_e9000f07_fk_django_si (site_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE authentication_owner (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    auth_type varchar(20) NOT NULL,
    affiliation varchar(50) NOT NULL,
    commentaire longtext NOT NULL,
    hashkey varchar(64) NOT NULL,
    establishment varchar(10) NOT NULL,
    accepts_notifications tinyint(1) DEFAULT NULL,
    user_id int(11) NOT NULL,
    userpicture_id bigint(20) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY hashkey (hashkey),
    UNIQUE KEY user_id (user_id),
    KEY authentication_owner_userpicture_id_58c8f2d8_fk_main_cust (userpicture_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE authentication_owner_accessgroups (
    id int(11) NOT NULL AUTO_INCREMENT,
    owner_id bigint(20) NOT NULL,
    accessgroup_id bigint(20) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY authentication_owner_acc_owner_id_accessgroup_id_5472f5ed_uniq (owner_id,accessgroup_id),
    KEY authentication_owner_accessgroup_id_558fb314_fk_authentic (accessgroup_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE authentication_owner_sites (
    id int(11) NOT NULL AUTO_INCREMENT,
    owner_id bigint(20) NOT NULL,
    site_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY authentication_owner_sites_owner_id_site_id_5a4c31d1_uniq (owner_id,site_id),
    KEY authentication_owner_sites_site_id_9b1616a2_fk_django_site_id (site_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE django_content_type (
    id int(11) NOT NULL AUTO_INCREMENT,
    app_label varchar(100) NOT NULL,
    model varchar(100) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY django_content_type_app_label_model_76bd3d3b_uniq (app_label,model)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE django_session (
    session_key varchar(40) NOT NULL,
    session_data longtext NOT NULL,
    expire_date datetime(6) NOT NULL,
    PRIMARY KEY (session_key),
    KEY django_session_expire_date_a5c62663 (expire_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE django_site (
    id int(11) NOT NULL AUTO_INCREMENT,
    domain varchar(100) NOT NULL,
    name varchar(50) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY django_site_domain_a2e37b91_uniq (domain)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_broadcaster (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    name varchar(200) NOT NULL,
    slug varchar(200) NOT NULL,
    description longtext NOT NULL,
    url varchar(200) NOT NULL,
    status tinyint(1) NOT NULL,
    enable_add_event tinyint(1) NOT NULL,
    enable_viewer_count tinyint(1) NOT NULL,
    is_restricted tinyint(1) NOT NULL,
    public tinyint(1) NOT NULL,
    piloting_implementation varchar(100) DEFAULT NULL,
    piloting_conf longtext NOT NULL,
    main_lang varchar(2) NOT NULL,
    transcription_file varchar(255) DEFAULT NULL,
    building_id bigint(20) NOT NULL,
    poster_id bigint(20) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY name (name),
    UNIQUE KEY slug (slug),
    UNIQUE KEY url (url),
    KEY live_broadcaster_building_id_99707400_fk_live_building_id (building_id),
    KEY live_broadcaster_poster_id_461d60cb_fk_main_customimagemodel_id (poster_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_broadcaster_manage_groups (
    id int(11) NOT NULL AUTO_INCREMENT,
    broadcaster_id bigint(20) NOT NULL,
    group_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY live_broadcaster_manage__broadcaster_id_group_id_aca043fc_uniq (broadcaster_id,group_id),
    KEY live_broadcaster_man_group_id_b2193aed_fk_auth_grou (group_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_building (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    name varchar(200) NOT NULL,
    gmapurl varchar(250) DEFAULT NULL,
    headband_id bigint(20) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY name (name),
    KEY live_building_headband_id_0609886f_fk_main_customimagemodel_id (headband_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_building_sites (
    id int(11) NOT NULL AUTO_INCREMENT,
    building_id bigint(20) NOT NULL,
    site_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY live_building_sites_building_id_site_id_818fd77d_uniq (building_id,site_id),
    KEY live_building_sites_site_id_faa464f0_fk_django_site_id (site_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_event (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    slug varchar(255) NOT NULL,
    title varchar(250) NOT NULL,
    description longtext NOT NULL,
    start_date datetime(6) NOT NULL,
    end_date datetime(6) NOT NULL,
    iframe_url varchar(200) DEFAULT NULL,
    iframe_height int(11) DEFAULT NULL,
    aside_iframe_url varchar(200) DEFAULT NULL,
    is_draft tinyint(1) NOT NULL,
    is_restricted tinyint(1) NOT NULL,
    is_auto_start tinyint(1) NOT NULL,
    is_recording_stopped tinyint(1) NOT NULL,
    password varchar(50) DEFAULT NULL,
    max_viewers int(11) NOT NULL,
    enable_transcription tinyint(1) NOT NULL,
    broadcaster_id bigint(20) NOT NULL,
    owner_id int(11) NOT NULL,
    thumbnail_id bigint(20) DEFAULT NULL,
    type_id bigint(20) NOT NULL,
    video_on_hold_id bigint(20) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY slug (slug),
    KEY live_event_broadcaster_id_03c495f5_fk_live_broadcaster_id (broadcaster_id),
    KEY live_event_owner_id_bff857d5_fk_auth_user_id (owner_id),
    KEY live_event_thumbnail_id_9a6e3b57_fk_main_customimagemodel_id (thumbnail_id),
    KEY live_event_type_id_625ad2c5_fk_video_type_id (type_id),
    KEY live_event_video_on_hold_id_ae80d8f8_fk_video_video_id (video_on_hold_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_event_additional_owners (
    id int(11) NOT NULL AUTO_INCREMENT,
    event_id bigint(20) NOT NULL,
    user_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY live_event_additional_owners_event_id_user_id_5c0a7802_uniq (event_id,user_id),
    KEY live_event_additional_owners_user_id_7240591c_fk_auth_user_id (user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_event_restrict_access_to_groups (
    id int(11) NOT NULL AUTO_INCREMENT,
    event_id bigint(20) NOT NULL,
    accessgroup_id bigint(20) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY live_event_restrict_acce_event_id_accessgroup_id_d49d94fd_uniq (event_id,accessgroup_id),
    KEY live_event_restrict__accessgroup_id_b96bc661_fk_authentic (accessgroup_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_event_viewers (
    id int(11) NOT NULL AUTO_INCREMENT,
    event_id bigint(20) NOT NULL,
    user_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY live_event_viewers_event_id_user_id_7697699a_uniq (event_id,user_id),
    KEY live_event_viewers_user_id_ebaf6a17_fk_auth_user_id (user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE live_heartbeat (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    viewkey varchar(200) NOT NULL,
    last_heartbeat datetime(6) NOT NULL,
    event_id bigint(20) DEFAULT NULL,
    user_id int(11) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY viewkey (viewkey),
    KEY live_heartbeat_event_id_158d9f84_fk_live_event_id (event_id),
    KEY live_heartbeat_user_id_7e04f436_fk_auth_user_id (user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE meeting (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    name varchar(250) NOT NULL,
    meeting_id varchar(255) NOT NULL,
    attendee_password varchar(50) NOT NULL,
    moderator_password varchar(50) NOT NULL,
    start_at datetime(6) NOT NULL,
    expected_duration bigint(20) NOT NULL,
    recurrence varchar(10) DEFAULT NULL,
    frequency int(10) unsigned NOT NULL CHECK (frequency >= 0),
    recurring_until date DEFAULT NULL,
    nb_occurrences int(10) unsigned DEFAULT NULL CHECK (nb_occurrences >= 0),
    weekdays varchar(7) DEFAULT NULL,
    monthly_type varchar(10) NOT NULL,
    is_restricted tinyint(1) NOT NULL,
    is_running tinyint(1) NOT NULL,
    max_participants int(11) NOT NULL,
    welcome_text longtext NOT NULL,
    logout_url varchar(500) DEFAULT NULL,
    webcam_only_for_moderators tinyint(1) NOT NULL,
    record tinyint(1) NOT NULL,
    auto_start_recording tinyint(1) NOT NULL,
    allow_start_stop_recording tinyint(1) NOT NULL,
    guest_policy varchar(50) DEFAULT NULL,
    lock_settings_disable_cam tinyint(1) NOT NULL,
    lock_settings_disable_mic tinyint(1) NOT NULL,
    lock_settings_disable_private_chat tinyint(1) NOT NULL,
    lock_settings_disable_public_chat tinyint(1) NOT NULL,
    lock_settings_disable_note tinyint(1) NOT NULL,
    lock_settings_locked_layout tinyint(1) NOT NULL,
    parent_meeting_id varchar(100) DEFAULT NULL,
    internal_meeting_id varchar(100) DEFAULT NULL,
    voice_bridge int(11) DEFAULT NULL,
    bbb_create_time varchar(100) DEFAULT NULL,
    is_personal tinyint(1) NOT NULL,
    created_at datetime(6) NOT NULL,
    updated_at datetime(6) NOT NULL,
    is_webinar tinyint(1) NOT NULL,
    enable_chat tinyint(1) NOT NULL,
    owner_id int(11) NOT NULL,
    site_id int(11) NOT NULL,
    slides_id bigint(20) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY meeting_unique_slug_site (meeting_id,site_id),
    KEY meeting_owner_id_9dcb630b_fk_auth_user_id (owner_id),
    KEY meeting_site_id_f5b90469_fk_django_site_id (site_id),
    KEY meeting_slides_id_cff02448_fk_main_customfilemodel_id (slides_id),
    KEY meeting_meeting_id_6e0b52d3 (meeting_id),
    CONSTRAINT recurring_until_greater_than_start CHECK (recurring_until >= cast(start_at as date) or recurring_until is null),
    CONSTRAINT frequency_gte_1 CHECK (frequency >= 1),
    CONSTRAINT recurring_until_and_nb_occurrences_mutually_null_or_not CHECK (nb_occurrences is null and recurring_until is null or nb_occurrences is not null and recurring_until is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE meeting_additional_owners (
    id int(11) NOT NULL AUTO_INCREMENT,
    meeting_id bigint(20) NOT NULL,
    user_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY meeting_additional_owners_meeting_id_user_id_efb3f9b5_uniq (meeting_id,user_id),
    KEY meeting_additional_owners_user_id_9ec76519_fk_auth_user_id (user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE meeting_internalrecording (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    name varchar(250) NOT NULL,
    start_at datetime(6) NOT NULL,
    source_url varchar(500) NOT NULL,
    recording_id varchar(255) DEFAULT NULL,
    meeting_id bigint(20) DEFAULT NULL,
    owner_id int(11) DEFAULT NULL,
    site_id int(11) NOT NULL,
    uploaded_to_pod_by_id int(11) DEFAULT NULL,
    PRIMARY KEY (id),
    KEY meeting_internalrecording_meeting_id_9f1b0d45_fk_meeting_id (meeting_id),
    KEY meeting_internalrecording_owner_id_ebf183de_fk_auth_user_id (owner_id),
    KEY meeting_internalrecording_site_id_d0bf8a5f_fk_django_site_id (site_id),
    KEY meeting_internalreco_uploaded_to_pod_by_i_cadad0be_fk_auth_user (uploaded_to_pod_by_id),
    KEY meeting_internalrecording_recording_id_001c9986 (recording_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE meeting_livegateway (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    rtmp_stream_url varchar(200) NOT NULL,
    sipmediagw_server_url varchar(200) NOT NULL,
    sipmediagw_server_token varchar(25) NOT NULL,
    broadcaster_id bigint(20) NOT NULL,
    site_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY livegateway_unique_sipmediagw_server_url (sipmediagw_server_url),
    KEY meeting_livegateway_broadcaster_id_3c6dcb71_fk_live_broa (broadcaster_id),
    KEY meeting_livegateway_site_id_7af5e8ec_fk_django_site_id (site_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE meeting_livestream (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    status int(11) NOT NULL,
    event_id bigint(20) NOT NULL,
    live_gateway_id bigint(20) NOT NULL,
    meeting_id bigint(20) NOT NULL,
    PRIMARY KEY (id),
    KEY meeting_livestream_event_id_a0311c87_fk_live_event_id (event_id),
    KEY meeting_livestream_live_gateway_id_c24445d7_fk_meeting_l (live_gateway_id),
    KEY meeting_livestream_meeting_id_695ecd95_fk_meeting_id (meeting_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE meeting_meetingsessionlog (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    creation_date datetime(6) NOT NULL,
    moderators longtext NOT NULL,
    viewers longtext NOT NULL,
    creator_id int(11) NOT NULL,
    meeting_id bigint(20) NOT NULL,
    PRIMARY KEY (id),
    KEY meeting_meetingsessionlog_creator_id_43844d0e_fk_auth_user_id (creator_id),
    KEY meeting_meetingsessionlog_meeting_id_82f1e436_fk_meeting_id (meeting_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE meeting_restrict_access_to_groups (
    id int(11) NOT NULL AUTO_INCREMENT,
    meeting_id bigint(20) NOT NULL,
    accessgroup_id bigint(20) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY meeting_restrict_access__meeting_id_accessgroup_i_7983f3b1_uniq (meeting_id,accessgroup_id),
    KEY meeting_restrict_acc_accessgroup_id_92cb6e23_fk_authentic (accessgroup_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE podfile_userfolder (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    name varchar(255) NOT NULL,
    created_at datetime(6) NOT NULL,
    owner_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY podfile_userfolder_name_owner_id_973e7ab9_uniq (name,owner_id),
    KEY podfile_userfolder_owner_id_15aa5c30_fk_auth_user_id (owner_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE video_type (
    id bigint(20) NOT NULL AUTO_INCREMENT,
    title varchar(100) NOT NULL,
    title_fr varchar(100) DEFAULT NULL,
    title_en varchar(100) DEFAULT NULL,
    slug varchar(100) NOT NULL,
    description longtext DEFAULT NULL,
    description_fr longtext DEFAULT NULL,
    description_en longtext DEFAULT NULL,
    icon_id bigint(20) DEFAULT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY title (title),
    UNIQUE KEY slug (slug),
    UNIQUE KEY title_fr (title_fr),
    UNIQUE KEY title_en (title_en),
    KEY video_type_icon_id_b4aa0630_fk_main_customimagemodel_id (icon_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

CREATE TABLE video_type_sites (
    id int(11) NOT NULL AUTO_INCREMENT,
    type_id bigint(20) NOT NULL,
    site_id int(11) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY video_type_sites_type_id_site_id_344799bd_uniq (type_id,site_id),
    KEY video_type_sites_site_id_6de340cd_fk_django_site_id (site_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;

ALTER TABLE auth_group_permissions ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission (id);
ALTER TABLE auth_group_permissions ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group (id);
ALTER TABLE auth_permission ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES django_content_type (id);
ALTER TABLE auth_user_groups ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group (id);
ALTER TABLE auth_user_groups ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id);
ALTER TABLE auth_user_user_permissions ADD CONSTRAINT auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES auth_permission (id);
ALTER TABLE auth_user_user_permissions ADD CONSTRAINT auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id);
ALTER TABLE authentication_accessgroup_sites ADD CONSTRAINT authentication_acces_accessgroup_id_2dcb31df_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES authentication_accessgroup (id);
ALTER TABLE authentication_accessgroup_sites ADD CONSTRAINT authentication_acces_site_id_115f75b5_fk_django_si FOREIGN KEY (site_id) REFERENCES django_site (id);
ALTER TABLE authentication_groupsite ADD CONSTRAINT authentication_groupsite_group_id_6fce1aa2_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES auth_group (id);
ALTER TABLE authentication_groupsite_sites ADD CONSTRAINT authentication_group_groupsite_id_7f3f0818_fk_authentic FOREIGN KEY (groupsite_id) REFERENCES authentication_groupsite (id);
ALTER TABLE authentication_groupsite_sites ADD CONSTRAINT authentication_group_site_id_e9000f07_fk_django_si FOREIGN KEY (site_id) REFERENCES django_site (id);
ALTER TABLE authentication_owner ADD CONSTRAINT authentication_owner_user_id_45759996_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id);
ALTER TABLE authentication_owner_accessgroups ADD CONSTRAINT authentication_owner_accessgroup_id_558fb314_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES authentication_accessgroup (id);
ALTER TABLE authentication_owner_accessgroups ADD CONSTRAINT authentication_owner_owner_id_5d810990_fk_authentic FOREIGN KEY (owner_id) REFERENCES authentication_owner (id);
ALTER TABLE authentication_owner_sites ADD CONSTRAINT authentication_owner_owner_id_338c392f_fk_authentic FOREIGN KEY (owner_id) REFERENCES authentication_owner (id);
ALTER TABLE authentication_owner_sites ADD CONSTRAINT authentication_owner_sites_site_id_9b1616a2_fk_django_site_id FOREIGN KEY (site_id) REFERENCES django_site (id);
ALTER TABLE live_broadcaster ADD CONSTRAINT live_broadcaster_building_id_99707400_fk_live_building_id FOREIGN KEY (building_id) REFERENCES live_building (id);
ALTER TABLE live_broadcaster_manage_groups ADD CONSTRAINT live_broadcaster_man_broadcaster_id_9c45f1ba_fk_live_broa FOREIGN KEY (broadcaster_id) REFERENCES live_broadcaster (id);
ALTER TABLE live_broadcaster_manage_groups ADD CONSTRAINT live_broadcaster_man_group_id_b2193aed_fk_auth_grou FOREIGN KEY (group_id) REFERENCES auth_group (id);
ALTER TABLE live_building_sites ADD CONSTRAINT live_building_sites_building_id_c5e39166_fk_live_building_id FOREIGN KEY (building_id) REFERENCES live_building (id);
ALTER TABLE live_building_sites ADD CONSTRAINT live_building_sites_site_id_faa464f0_fk_django_site_id FOREIGN KEY (site_id) REFERENCES django_site (id);
ALTER TABLE live_event ADD CONSTRAINT live_event_broadcaster_id_03c495f5_fk_live_broadcaster_id FOREIGN KEY (broadcaster_id) REFERENCES live_broadcaster (id);
ALTER TABLE live_event ADD CONSTRAINT live_event_owner_id_bff857d5_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id);
ALTER TABLE live_event ADD CONSTRAINT live_event_type_id_625ad2c5_fk_video_type_id FOREIGN KEY (type_id) REFERENCES video_type (id);
ALTER TABLE live_event_additional_owners ADD CONSTRAINT live_event_additional_owners_event_id_a272270b_fk_live_event_id FOREIGN KEY (event_id) REFERENCES live_event (id);
ALTER TABLE live_event_additional_owners ADD CONSTRAINT live_event_additional_owners_user_id_7240591c_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id);
ALTER TABLE live_event_restrict_access_to_groups ADD CONSTRAINT live_event_restrict__accessgroup_id_b96bc661_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES authentication_accessgroup (id);
ALTER TABLE live_event_restrict_access_to_groups ADD CONSTRAINT live_event_restrict__event_id_aeeaf930_fk_live_even FOREIGN KEY (event_id) REFERENCES live_event (id);
ALTER TABLE live_event_viewers ADD CONSTRAINT live_event_viewers_event_id_3ab1759b_fk_live_event_id FOREIGN KEY (event_id) REFERENCES live_event (id);
ALTER TABLE live_event_viewers ADD CONSTRAINT live_event_viewers_user_id_ebaf6a17_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id);
ALTER TABLE live_heartbeat ADD CONSTRAINT live_heartbeat_event_id_158d9f84_fk_live_event_id FOREIGN KEY (event_id) REFERENCES live_event (id);
ALTER TABLE live_heartbeat ADD CONSTRAINT live_heartbeat_user_id_7e04f436_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id);
ALTER TABLE meeting ADD CONSTRAINT meeting_owner_id_9dcb630b_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id);
ALTER TABLE meeting ADD CONSTRAINT meeting_site_id_f5b90469_fk_django_site_id FOREIGN KEY (site_id) REFERENCES django_site (id);
ALTER TABLE meeting_additional_owners ADD CONSTRAINT meeting_additional_owners_meeting_id_29d92fdc_fk_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting (id);
ALTER TABLE meeting_additional_owners ADD CONSTRAINT meeting_additional_owners_user_id_9ec76519_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES auth_user (id);
ALTER TABLE meeting_internalrecording ADD CONSTRAINT meeting_internalreco_uploaded_to_pod_by_i_cadad0be_fk_auth_user FOREIGN KEY (uploaded_to_pod_by_id) REFERENCES auth_user (id);
ALTER TABLE meeting_internalrecording ADD CONSTRAINT meeting_internalrecording_meeting_id_9f1b0d45_fk_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting (id);
ALTER TABLE meeting_internalrecording ADD CONSTRAINT meeting_internalrecording_owner_id_ebf183de_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id);
ALTER TABLE meeting_internalrecording ADD CONSTRAINT meeting_internalrecording_site_id_d0bf8a5f_fk_django_site_id FOREIGN KEY (site_id) REFERENCES django_site (id);
ALTER TABLE meeting_livegateway ADD CONSTRAINT meeting_livegateway_broadcaster_id_3c6dcb71_fk_live_broa FOREIGN KEY (broadcaster_id) REFERENCES live_broadcaster (id);
ALTER TABLE meeting_livegateway ADD CONSTRAINT meeting_livegateway_site_id_7af5e8ec_fk_django_site_id FOREIGN KEY (site_id) REFERENCES django_site (id);
ALTER TABLE meeting_livestream ADD CONSTRAINT meeting_livestream_event_id_a0311c87_fk_live_event_id FOREIGN KEY (event_id) REFERENCES live_event (id);
ALTER TABLE meeting_livestream ADD CONSTRAINT meeting_livestream_live_gateway_id_c24445d7_fk_meeting_l FOREIGN KEY (live_gateway_id) REFERENCES meeting_livegateway (id);
ALTER TABLE meeting_livestream ADD CONSTRAINT meeting_livestream_meeting_id_695ecd95_fk_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting (id);
ALTER TABLE meeting_meetingsessionlog ADD CONSTRAINT meeting_meetingsessionlog_creator_id_43844d0e_fk_auth_user_id FOREIGN KEY (creator_id) REFERENCES auth_user (id);
ALTER TABLE meeting_meetingsessionlog ADD CONSTRAINT meeting_meetingsessionlog_meeting_id_82f1e436_fk_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting (id);
ALTER TABLE meeting_restrict_access_to_groups ADD CONSTRAINT meeting_restrict_acc_accessgroup_id_92cb6e23_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES authentication_accessgroup (id);
ALTER TABLE meeting_restrict_access_to_groups ADD CONSTRAINT meeting_restrict_acc_meeting_id_e808daa7_fk_meeting_i FOREIGN KEY (meeting_id) REFERENCES meeting (id);
ALTER TABLE podfile_userfolder ADD CONSTRAINT podfile_userfolder_owner_id_15aa5c30_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES auth_user (id);
ALTER TABLE video_type_sites ADD CONSTRAINT video_type_sites_site_id_6de340cd_fk_django_site_id FOREIGN KEY (site_id) REFERENCES django_site (id);
ALTER TABLE video_type_sites ADD CONSTRAINT video_type_sites_type_id_4911fe4a_fk_video_type_id FOREIGN KEY (type_id) REFERENCES video_type (id);

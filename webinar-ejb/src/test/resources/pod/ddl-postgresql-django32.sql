SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
CREATE SEQUENCE public.auth_group_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.auth_group_id_seq OWNED BY public.auth_group.id;
CREATE TABLE public.auth_group_permissions (
    id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
CREATE SEQUENCE public.auth_group_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.auth_group_permissions_id_seq OWNED BY public.auth_group_permissions.id;
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
CREATE SEQUENCE public.auth_permission_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.auth_permission_id_seq OWNED BY public.auth_permission.id;
CREATE TABLE public.auth_user (
    id integer NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);
CREATE TABLE public.auth_user_groups (
    id integer NOT NULL,
    user_id integer NOT NULL,
    group_id integer NOT NULL
);
CREATE SEQUENCE public.auth_user_groups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.auth_user_groups_id_seq OWNED BY public.auth_user_groups.id;
CREATE SEQUENCE public.auth_user_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.auth_user_id_seq OWNED BY public.auth_user.id;
CREATE TABLE public.auth_user_user_permissions (
    id integer NOT NULL,
    user_id integer NOT NULL,
    permission_id integer NOT NULL
);
CREATE SEQUENCE public.auth_user_user_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.auth_user_user_permissions_id_seq OWNED BY public.auth_user_user_permissions.id;
CREATE TABLE public.authentication_accessgroup (
    id bigint NOT NULL,
    display_name character varying(128) NOT NULL,
    code_name character varying(250) NOT NULL,
    auto_sync boolean NOT NULL
);
CREATE SEQUENCE public.authentication_accessgroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.authentication_accessgroup_id_seq OWNED BY public.authentication_accessgroup.id;
CREATE TABLE public.authentication_accessgroup_sites (
    id integer NOT NULL,
    accessgroup_id bigint NOT NULL,
    site_id integer NOT NULL
);
CREATE SEQUENCE public.authentication_accessgroup_sites_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.authentication_accessgroup_sites_id_seq OWNED BY public.authentication_accessgroup_sites.id;
CREATE TABLE public.authentication_groupsite (
    id bigint NOT NULL,
    group_id integer NOT NULL
);
CREATE SEQUENCE public.authentication_groupsite_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.authentication_groupsite_id_seq OWNED BY public.authentication_groupsite.id;
CREATE TABLE public.authentication_groupsite_sites (
    id integer NOT NULL,
    groupsite_id bigint NOT NULL,
    site_id integer NOT NULL
);
CREATE SEQUENCE public.authentication_groupsite_sites_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.authentication_groupsite_sites_id_seq OWNED BY public.authentication_groupsite_sites.id;
CREATE TABLE public.authentication_owner (
    id bigint NOT NULL,
    auth_type character varying(20) NOT NULL,
    affiliation character varying(50) NOT NULL,
    commentaire text NOT NULL,
    hashkey character varying(64) NOT NULL,
    establishment character varying(10) NOT NULL,
    accepts_notifications boolean,
    user_id integer NOT NULL,
    userpicture_id bigint
);
CREATE TABLE public.authentication_owner_accessgroups (
    id integer NOT NULL,
    owner_id bigint NOT NULL,
    accessgroup_id bigint NOT NULL
);
CREATE SEQUENCE public.authentication_owner_accessgroups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.authentication_owner_accessgroups_id_seq OWNED BY public.authentication_owner_accessgroups.id;
CREATE SEQUENCE public.authentication_owner_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.authentication_owner_id_seq OWNED BY public.authentication_owner.id;
CREATE TABLE public.authentication_owner_sites (
    id integer NOT NULL,
    owner_id bigint NOT NULL,
    site_id integer NOT NULL
);
CREATE SEQUENCE public.authentication_owner_sites_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.authentication_owner_sites_id_seq OWNED BY public.authentication_owner_sites.id;
CREATE TABLE public.authtoken_token (
    key character varying(40) NOT NULL,
    created timestamp with time zone NOT NULL,
    user_id integer NOT NULL
);
CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id integer NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);
CREATE SEQUENCE public.django_admin_log_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.django_admin_log_id_seq OWNED BY public.django_admin_log.id;
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
CREATE SEQUENCE public.django_content_type_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.django_content_type_id_seq OWNED BY public.django_content_type.id;
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.django_site (
    id integer NOT NULL,
    domain character varying(100) NOT NULL,
    name character varying(50) NOT NULL
);
CREATE SEQUENCE public.django_site_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.django_site_id_seq OWNED BY public.django_site.id;
CREATE TABLE public.live_broadcaster (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    slug character varying(200) NOT NULL,
    description text NOT NULL,
    url character varying(200) NOT NULL,
    status boolean NOT NULL,
    enable_add_event boolean NOT NULL,
    enable_viewer_count boolean NOT NULL,
    is_restricted boolean NOT NULL,
    public boolean NOT NULL,
    piloting_implementation character varying(100),
    piloting_conf text NOT NULL,
    main_lang character varying(2) NOT NULL,
    transcription_file character varying(255),
    building_id bigint NOT NULL,
    poster_id bigint
);
CREATE SEQUENCE public.live_broadcaster_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_broadcaster_id_seq OWNED BY public.live_broadcaster.id;
CREATE TABLE public.live_broadcaster_manage_groups (
    id integer NOT NULL,
    broadcaster_id bigint NOT NULL,
    group_id integer NOT NULL
);
CREATE SEQUENCE public.live_broadcaster_manage_groups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_broadcaster_manage_groups_id_seq OWNED BY public.live_broadcaster_manage_groups.id;
CREATE TABLE public.live_building (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    gmapurl character varying(250),
    headband_id bigint
);
CREATE SEQUENCE public.live_building_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_building_id_seq OWNED BY public.live_building.id;
CREATE TABLE public.live_building_sites (
    id integer NOT NULL,
    building_id bigint NOT NULL,
    site_id integer NOT NULL
);
CREATE SEQUENCE public.live_building_sites_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_building_sites_id_seq OWNED BY public.live_building_sites.id;
CREATE TABLE public.live_event (
    id bigint NOT NULL,
    slug character varying(255) NOT NULL,
    title character varying(250) NOT NULL,
    description text NOT NULL,
    start_date timestamp with time zone NOT NULL,
    end_date timestamp with time zone NOT NULL,
    iframe_url character varying(200),
    iframe_height integer,
    aside_iframe_url character varying(200),
    is_draft boolean NOT NULL,
    is_restricted boolean NOT NULL,
    is_auto_start boolean NOT NULL,
    is_recording_stopped boolean NOT NULL,
    password character varying(50),
    max_viewers integer NOT NULL,
    enable_transcription boolean NOT NULL,
    broadcaster_id bigint NOT NULL,
    owner_id integer NOT NULL,
    thumbnail_id bigint,
    type_id bigint NOT NULL,
    video_on_hold_id bigint
);
CREATE TABLE public.live_event_additional_owners (
    id integer NOT NULL,
    event_id bigint NOT NULL,
    user_id integer NOT NULL
);
CREATE SEQUENCE public.live_event_additional_owners_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_event_additional_owners_id_seq OWNED BY public.live_event_additional_owners.id;
CREATE SEQUENCE public.live_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_event_id_seq OWNED BY public.live_event.id;
CREATE TABLE public.live_event_restrict_access_to_groups (
    id integer NOT NULL,
    event_id bigint NOT NULL,
    accessgroup_id bigint NOT NULL
);
CREATE SEQUENCE public.live_event_restrict_access_to_groups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_event_restrict_access_to_groups_id_seq OWNED BY public.live_event_restrict_access_to_groups.id;
CREATE TABLE public.live_event_videos (
    id integer NOT NULL,
    event_id bigint NOT NULL,
    video_id bigint NOT NULL
);
CREATE SEQUENCE public.live_event_videos_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_event_videos_id_seq OWNED BY public.live_event_videos.id;
CREATE TABLE public.live_event_viewers (
    id integer NOT NULL,
    event_id bigint NOT NULL,
    user_id integer NOT NULL
);
CREATE SEQUENCE public.live_event_viewers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_event_viewers_id_seq OWNED BY public.live_event_viewers.id;
CREATE TABLE public.live_heartbeat (
    id bigint NOT NULL,
    viewkey character varying(200) NOT NULL,
    last_heartbeat timestamp with time zone NOT NULL,
    event_id bigint,
    user_id integer
);
CREATE SEQUENCE public.live_heartbeat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_heartbeat_id_seq OWNED BY public.live_heartbeat.id;
CREATE TABLE public.live_livetranscriptrunningtask (
    id bigint NOT NULL,
    task_id character varying(255) NOT NULL,
    broadcaster_id bigint NOT NULL
);
CREATE SEQUENCE public.live_livetranscriptrunningtask_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.live_livetranscriptrunningtask_id_seq OWNED BY public.live_livetranscriptrunningtask.id;
CREATE TABLE public.main_configuration (
    id bigint NOT NULL,
    key character varying(100) NOT NULL,
    value character varying(255) NOT NULL,
    description character varying(255) NOT NULL,
    description_fr character varying(255),
    description_en character varying(255)
);
CREATE SEQUENCE public.main_configuration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.main_configuration_id_seq OWNED BY public.main_configuration.id;
CREATE TABLE public.main_customfilemodel (
    id bigint NOT NULL,
    file character varying(255)
);
CREATE SEQUENCE public.main_customfilemodel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.main_customfilemodel_id_seq OWNED BY public.main_customfilemodel.id;
CREATE TABLE public.main_customimagemodel (
    id bigint NOT NULL,
    file character varying(255)
);
CREATE SEQUENCE public.main_customimagemodel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.main_customimagemodel_id_seq OWNED BY public.main_customimagemodel.id;
CREATE TABLE public.meeting (
    id bigint NOT NULL,
    name character varying(250) NOT NULL,
    meeting_id character varying(255) NOT NULL,
    attendee_password character varying(50) NOT NULL,
    moderator_password character varying(50) NOT NULL,
    start_at timestamp with time zone NOT NULL,
    expected_duration interval NOT NULL,
    recurrence character varying(10),
    frequency integer NOT NULL,
    recurring_until date,
    nb_occurrences integer,
    weekdays character varying(7),
    monthly_type character varying(10) NOT NULL,
    is_restricted boolean NOT NULL,
    is_running boolean NOT NULL,
    max_participants integer NOT NULL,
    welcome_text text NOT NULL,
    logout_url character varying(500),
    webcam_only_for_moderators boolean NOT NULL,
    record boolean NOT NULL,
    auto_start_recording boolean NOT NULL,
    allow_start_stop_recording boolean NOT NULL,
    guest_policy character varying(50),
    lock_settings_disable_cam boolean NOT NULL,
    lock_settings_disable_mic boolean NOT NULL,
    lock_settings_disable_private_chat boolean NOT NULL,
    lock_settings_disable_public_chat boolean NOT NULL,
    lock_settings_disable_note boolean NOT NULL,
    lock_settings_locked_layout boolean NOT NULL,
    parent_meeting_id character varying(100),
    internal_meeting_id character varying(100),
    voice_bridge integer,
    bbb_create_time character varying(100),
    is_personal boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    is_webinar boolean NOT NULL,
    enable_chat boolean NOT NULL,
    owner_id integer NOT NULL,
    site_id integer NOT NULL,
    slides_id bigint,
    CONSTRAINT frequency_gte_1 CHECK ((frequency >= 1)),
    CONSTRAINT meeting_frequency_check CHECK ((frequency >= 0)),
    CONSTRAINT meeting_nb_occurrences_check CHECK ((nb_occurrences >= 0)),
    CONSTRAINT recurring_until_and_nb_occurrences_mutually_null_or_not CHECK ((((nb_occurrences IS NULL) AND (recurring_until IS NULL)) OR ((nb_occurrences IS NOT NULL) AND (recurring_until IS NOT NULL)))),
    CONSTRAINT recurring_until_greater_than_start CHECK (((recurring_until >= ((start_at AT TIME ZONE 'UTC'::text))::date) OR (recurring_until IS NULL)))
);
CREATE TABLE public.meeting_additional_owners (
    id integer NOT NULL,
    meeting_id bigint NOT NULL,
    user_id integer NOT NULL
);
CREATE SEQUENCE public.meeting_additional_owners_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_additional_owners_id_seq OWNED BY public.meeting_additional_owners.id;
CREATE SEQUENCE public.meeting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_id_seq OWNED BY public.meeting.id;
CREATE TABLE public.meeting_internalrecording (
    id bigint NOT NULL,
    name character varying(250) NOT NULL,
    start_at timestamp with time zone NOT NULL,
    source_url character varying(500) NOT NULL,
    recording_id character varying(255),
    meeting_id bigint,
    owner_id integer,
    site_id integer NOT NULL,
    uploaded_to_pod_by_id integer
);
CREATE SEQUENCE public.meeting_internalrecording_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_internalrecording_id_seq OWNED BY public.meeting_internalrecording.id;
CREATE TABLE public.meeting_livegateway (
    id bigint NOT NULL,
    rtmp_stream_url character varying(200) NOT NULL,
    sipmediagw_server_url character varying(200) NOT NULL,
    sipmediagw_server_token character varying(25) NOT NULL,
    broadcaster_id bigint NOT NULL,
    site_id integer NOT NULL
);
CREATE SEQUENCE public.meeting_livegateway_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_livegateway_id_seq OWNED BY public.meeting_livegateway.id;
CREATE TABLE public.meeting_livestream (
    id bigint NOT NULL,
    status integer NOT NULL,
    event_id bigint NOT NULL,
    live_gateway_id bigint NOT NULL,
    meeting_id bigint NOT NULL
);
CREATE SEQUENCE public.meeting_livestream_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_livestream_id_seq OWNED BY public.meeting_livestream.id;
CREATE TABLE public.meeting_meetingsessionlog (
    id bigint NOT NULL,
    creation_date timestamp with time zone NOT NULL,
    moderators text NOT NULL,
    viewers text NOT NULL,
    creator_id integer NOT NULL,
    meeting_id bigint NOT NULL
);
CREATE SEQUENCE public.meeting_meetingsessionlog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_meetingsessionlog_id_seq OWNED BY public.meeting_meetingsessionlog.id;
CREATE TABLE public.meeting_restrict_access_to_groups (
    id integer NOT NULL,
    meeting_id bigint NOT NULL,
    accessgroup_id bigint NOT NULL
);
CREATE SEQUENCE public.meeting_restrict_access_to_groups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_restrict_access_to_groups_id_seq OWNED BY public.meeting_restrict_access_to_groups.id;
CREATE TABLE public.podfile_customfilemodel (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    description character varying(255) NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    file character varying(255) NOT NULL,
    created_by_id integer NOT NULL,
    folder_id bigint NOT NULL
);
CREATE SEQUENCE public.podfile_customfilemodel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.podfile_customfilemodel_id_seq OWNED BY public.podfile_customfilemodel.id;
CREATE TABLE public.podfile_customimagemodel (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    description character varying(255) NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    file character varying(255) NOT NULL,
    created_by_id integer NOT NULL,
    folder_id bigint NOT NULL
);
CREATE SEQUENCE public.podfile_customimagemodel_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.podfile_customimagemodel_id_seq OWNED BY public.podfile_customimagemodel.id;
CREATE TABLE public.podfile_userfolder (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    owner_id integer NOT NULL
);
CREATE TABLE public.podfile_userfolder_access_groups (
    id integer NOT NULL,
    userfolder_id bigint NOT NULL,
    accessgroup_id bigint NOT NULL
);
CREATE SEQUENCE public.podfile_userfolder_access_groups_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.podfile_userfolder_access_groups_id_seq OWNED BY public.podfile_userfolder_access_groups.id;
CREATE SEQUENCE public.podfile_userfolder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.podfile_userfolder_id_seq OWNED BY public.podfile_userfolder.id;
CREATE TABLE public.podfile_userfolder_users (
    id integer NOT NULL,
    userfolder_id bigint NOT NULL,
    user_id integer NOT NULL
);
CREATE SEQUENCE public.podfile_userfolder_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.podfile_userfolder_users_id_seq OWNED BY public.podfile_userfolder_users.id;
CREATE TABLE public.video_type (
    id bigint NOT NULL,
    title character varying(100) NOT NULL,
    title_fr character varying(100),
    title_en character varying(100),
    slug character varying(100) NOT NULL,
    description text,
    description_fr text,
    description_en text,
    icon_id bigint
);
CREATE SEQUENCE public.video_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.video_type_id_seq OWNED BY public.video_type.id;
CREATE TABLE public.video_type_sites (
    id integer NOT NULL,
    type_id bigint NOT NULL,
    site_id integer NOT NULL
);
CREATE SEQUENCE public.video_type_sites_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.video_type_sites_id_seq OWNED BY public.video_type_sites.id;
CREATE TABLE public.video_video (
    id bigint NOT NULL,
    video character varying(255) NOT NULL,
    title character varying(250) NOT NULL,
    title_fr character varying(250),
    title_en character varying(250),
    slug character varying(255) NOT NULL,
    description text NOT NULL,
    description_fr text,
    description_en text,
    date_added timestamp with time zone NOT NULL,
    date_evt date,
    cursus character varying(1) NOT NULL,
    main_lang character varying(2) NOT NULL,
    transcript character varying(2) NOT NULL,
    licence character varying(8),
    allow_downloading boolean NOT NULL,
    is_360 boolean NOT NULL,
    is_draft boolean NOT NULL,
    is_restricted boolean NOT NULL,
    password character varying(50),
    "order" smallint,
    duration integer NOT NULL,
    overview character varying(255),
    encoding_in_progress boolean NOT NULL,
    is_video boolean NOT NULL,
    date_delete date NOT NULL,
    disable_comment boolean NOT NULL,
    owner_id integer NOT NULL,
    thumbnail_id bigint,
    type_id bigint NOT NULL,
    CONSTRAINT video_video_order_check CHECK (("order" >= 0))
);
CREATE SEQUENCE public.video_video_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.video_video_id_seq OWNED BY public.video_video.id;
ALTER TABLE ONLY public.auth_group ALTER COLUMN id SET DEFAULT nextval('public.auth_group_id_seq'::regclass);
ALTER TABLE ONLY public.auth_group_permissions ALTER COLUMN id SET DEFAULT nextval('public.auth_group_permissions_id_seq'::regclass);
ALTER TABLE ONLY public.auth_permission ALTER COLUMN id SET DEFAULT nextval('public.auth_permission_id_seq'::regclass);
ALTER TABLE ONLY public.auth_user ALTER COLUMN id SET DEFAULT nextval('public.auth_user_id_seq'::regclass);
ALTER TABLE ONLY public.auth_user_groups ALTER COLUMN id SET DEFAULT nextval('public.auth_user_groups_id_seq'::regclass);
ALTER TABLE ONLY public.auth_user_user_permissions ALTER COLUMN id SET DEFAULT nextval('public.auth_user_user_permissions_id_seq'::regclass);
ALTER TABLE ONLY public.authentication_accessgroup ALTER COLUMN id SET DEFAULT nextval('public.authentication_accessgroup_id_seq'::regclass);
ALTER TABLE ONLY public.authentication_accessgroup_sites ALTER COLUMN id SET DEFAULT nextval('public.authentication_accessgroup_sites_id_seq'::regclass);
ALTER TABLE ONLY public.authentication_groupsite ALTER COLUMN id SET DEFAULT nextval('public.authentication_groupsite_id_seq'::regclass);
ALTER TABLE ONLY public.authentication_groupsite_sites ALTER COLUMN id SET DEFAULT nextval('public.authentication_groupsite_sites_id_seq'::regclass);
ALTER TABLE ONLY public.authentication_owner ALTER COLUMN id SET DEFAULT nextval('public.authentication_owner_id_seq'::regclass);
ALTER TABLE ONLY public.authentication_owner_accessgroups ALTER COLUMN id SET DEFAULT nextval('public.authentication_owner_accessgroups_id_seq'::regclass);
ALTER TABLE ONLY public.authentication_owner_sites ALTER COLUMN id SET DEFAULT nextval('public.authentication_owner_sites_id_seq'::regclass);
ALTER TABLE ONLY public.django_admin_log ALTER COLUMN id SET DEFAULT nextval('public.django_admin_log_id_seq'::regclass);
ALTER TABLE ONLY public.django_content_type ALTER COLUMN id SET DEFAULT nextval('public.django_content_type_id_seq'::regclass);
ALTER TABLE ONLY public.django_site ALTER COLUMN id SET DEFAULT nextval('public.django_site_id_seq'::regclass);
ALTER TABLE ONLY public.live_broadcaster ALTER COLUMN id SET DEFAULT nextval('public.live_broadcaster_id_seq'::regclass);
ALTER TABLE ONLY public.live_broadcaster_manage_groups ALTER COLUMN id SET DEFAULT nextval('public.live_broadcaster_manage_groups_id_seq'::regclass);
ALTER TABLE ONLY public.live_building ALTER COLUMN id SET DEFAULT nextval('public.live_building_id_seq'::regclass);
ALTER TABLE ONLY public.live_building_sites ALTER COLUMN id SET DEFAULT nextval('public.live_building_sites_id_seq'::regclass);
ALTER TABLE ONLY public.live_event ALTER COLUMN id SET DEFAULT nextval('public.live_event_id_seq'::regclass);
ALTER TABLE ONLY public.live_event_additional_owners ALTER COLUMN id SET DEFAULT nextval('public.live_event_additional_owners_id_seq'::regclass);
ALTER TABLE ONLY public.live_event_restrict_access_to_groups ALTER COLUMN id SET DEFAULT nextval('public.live_event_restrict_access_to_groups_id_seq'::regclass);
ALTER TABLE ONLY public.live_event_videos ALTER COLUMN id SET DEFAULT nextval('public.live_event_videos_id_seq'::regclass);
ALTER TABLE ONLY public.live_event_viewers ALTER COLUMN id SET DEFAULT nextval('public.live_event_viewers_id_seq'::regclass);
ALTER TABLE ONLY public.live_heartbeat ALTER COLUMN id SET DEFAULT nextval('public.live_heartbeat_id_seq'::regclass);
ALTER TABLE ONLY public.live_livetranscriptrunningtask ALTER COLUMN id SET DEFAULT nextval('public.live_livetranscriptrunningtask_id_seq'::regclass);
ALTER TABLE ONLY public.main_configuration ALTER COLUMN id SET DEFAULT nextval('public.main_configuration_id_seq'::regclass);
ALTER TABLE ONLY public.main_customfilemodel ALTER COLUMN id SET DEFAULT nextval('public.main_customfilemodel_id_seq'::regclass);
ALTER TABLE ONLY public.main_customimagemodel ALTER COLUMN id SET DEFAULT nextval('public.main_customimagemodel_id_seq'::regclass);
ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);
ALTER TABLE ONLY public.meeting_additional_owners ALTER COLUMN id SET DEFAULT nextval('public.meeting_additional_owners_id_seq'::regclass);
ALTER TABLE ONLY public.meeting_internalrecording ALTER COLUMN id SET DEFAULT nextval('public.meeting_internalrecording_id_seq'::regclass);
ALTER TABLE ONLY public.meeting_livegateway ALTER COLUMN id SET DEFAULT nextval('public.meeting_livegateway_id_seq'::regclass);
ALTER TABLE ONLY public.meeting_livestream ALTER COLUMN id SET DEFAULT nextval('public.meeting_livestream_id_seq'::regclass);
ALTER TABLE ONLY public.meeting_meetingsessionlog ALTER COLUMN id SET DEFAULT nextval('public.meeting_meetingsessionlog_id_seq'::regclass);
ALTER TABLE ONLY public.meeting_restrict_access_to_groups ALTER COLUMN id SET DEFAULT nextval('public.meeting_restrict_access_to_groups_id_seq'::regclass);
ALTER TABLE ONLY public.podfile_customfilemodel ALTER COLUMN id SET DEFAULT nextval('public.podfile_customfilemodel_id_seq'::regclass);
ALTER TABLE ONLY public.podfile_customimagemodel ALTER COLUMN id SET DEFAULT nextval('public.podfile_customimagemodel_id_seq'::regclass);
ALTER TABLE ONLY public.podfile_userfolder ALTER COLUMN id SET DEFAULT nextval('public.podfile_userfolder_id_seq'::regclass);
ALTER TABLE ONLY public.podfile_userfolder_access_groups ALTER COLUMN id SET DEFAULT nextval('public.podfile_userfolder_access_groups_id_seq'::regclass);
ALTER TABLE ONLY public.podfile_userfolder_users ALTER COLUMN id SET DEFAULT nextval('public.podfile_userfolder_users_id_seq'::regclass);
ALTER TABLE ONLY public.video_type ALTER COLUMN id SET DEFAULT nextval('public.video_type_id_seq'::regclass);
ALTER TABLE ONLY public.video_type_sites ALTER COLUMN id SET DEFAULT nextval('public.video_type_sites_id_seq'::regclass);
ALTER TABLE ONLY public.video_video ALTER COLUMN id SET DEFAULT nextval('public.video_video_id_seq'::regclass);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_group_id_94350c0c_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_permission_id_14a6b632_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_username_key UNIQUE (username);
ALTER TABLE ONLY public.authentication_accessgroup_sites
    ADD CONSTRAINT authentication_accessgro_accessgroup_id_site_id_3efa3981_uniq UNIQUE (accessgroup_id, site_id);
ALTER TABLE ONLY public.authentication_accessgroup
    ADD CONSTRAINT authentication_accessgroup_code_name_key UNIQUE (code_name);
ALTER TABLE ONLY public.authentication_accessgroup
    ADD CONSTRAINT authentication_accessgroup_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.authentication_accessgroup_sites
    ADD CONSTRAINT authentication_accessgroup_sites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.authentication_groupsite
    ADD CONSTRAINT authentication_groupsite_group_id_key UNIQUE (group_id);
ALTER TABLE ONLY public.authentication_groupsite_sites
    ADD CONSTRAINT authentication_groupsite_groupsite_id_site_id_55e08f97_uniq UNIQUE (groupsite_id, site_id);
ALTER TABLE ONLY public.authentication_groupsite
    ADD CONSTRAINT authentication_groupsite_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.authentication_groupsite_sites
    ADD CONSTRAINT authentication_groupsite_sites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.authentication_owner_accessgroups
    ADD CONSTRAINT authentication_owner_acc_owner_id_accessgroup_id_5472f5ed_uniq UNIQUE (owner_id, accessgroup_id);
ALTER TABLE ONLY public.authentication_owner_accessgroups
    ADD CONSTRAINT authentication_owner_accessgroups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.authentication_owner
    ADD CONSTRAINT authentication_owner_hashkey_key UNIQUE (hashkey);
ALTER TABLE ONLY public.authentication_owner
    ADD CONSTRAINT authentication_owner_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.authentication_owner_sites
    ADD CONSTRAINT authentication_owner_sites_owner_id_site_id_5a4c31d1_uniq UNIQUE (owner_id, site_id);
ALTER TABLE ONLY public.authentication_owner_sites
    ADD CONSTRAINT authentication_owner_sites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.authentication_owner
    ADD CONSTRAINT authentication_owner_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY public.authtoken_token
    ADD CONSTRAINT authtoken_token_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.authtoken_token
    ADD CONSTRAINT authtoken_token_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.django_site
    ADD CONSTRAINT django_site_domain_a2e37b91_uniq UNIQUE (domain);
ALTER TABLE ONLY public.django_site
    ADD CONSTRAINT django_site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_broadcaster_manage_groups
    ADD CONSTRAINT live_broadcaster_manage__broadcaster_id_group_id_aca043fc_uniq UNIQUE (broadcaster_id, group_id);
ALTER TABLE ONLY public.live_broadcaster_manage_groups
    ADD CONSTRAINT live_broadcaster_manage_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_broadcaster
    ADD CONSTRAINT live_broadcaster_name_key UNIQUE (name);
ALTER TABLE ONLY public.live_broadcaster
    ADD CONSTRAINT live_broadcaster_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_broadcaster
    ADD CONSTRAINT live_broadcaster_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.live_broadcaster
    ADD CONSTRAINT live_broadcaster_url_key UNIQUE (url);
ALTER TABLE ONLY public.live_building
    ADD CONSTRAINT live_building_name_key UNIQUE (name);
ALTER TABLE ONLY public.live_building
    ADD CONSTRAINT live_building_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_building_sites
    ADD CONSTRAINT live_building_sites_building_id_site_id_818fd77d_uniq UNIQUE (building_id, site_id);
ALTER TABLE ONLY public.live_building_sites
    ADD CONSTRAINT live_building_sites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_event_additional_owners
    ADD CONSTRAINT live_event_additional_owners_event_id_user_id_5c0a7802_uniq UNIQUE (event_id, user_id);
ALTER TABLE ONLY public.live_event_additional_owners
    ADD CONSTRAINT live_event_additional_owners_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_event
    ADD CONSTRAINT live_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_event_restrict_access_to_groups
    ADD CONSTRAINT live_event_restrict_acce_event_id_accessgroup_id_d49d94fd_uniq UNIQUE (event_id, accessgroup_id);
ALTER TABLE ONLY public.live_event_restrict_access_to_groups
    ADD CONSTRAINT live_event_restrict_access_to_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_event
    ADD CONSTRAINT live_event_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.live_event_videos
    ADD CONSTRAINT live_event_videos_event_id_video_id_18665d70_uniq UNIQUE (event_id, video_id);
ALTER TABLE ONLY public.live_event_videos
    ADD CONSTRAINT live_event_videos_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_event_viewers
    ADD CONSTRAINT live_event_viewers_event_id_user_id_7697699a_uniq UNIQUE (event_id, user_id);
ALTER TABLE ONLY public.live_event_viewers
    ADD CONSTRAINT live_event_viewers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_heartbeat
    ADD CONSTRAINT live_heartbeat_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_heartbeat
    ADD CONSTRAINT live_heartbeat_viewkey_key UNIQUE (viewkey);
ALTER TABLE ONLY public.live_livetranscriptrunningtask
    ADD CONSTRAINT live_livetranscriptrunningtask_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_livetranscriptrunningtask
    ADD CONSTRAINT live_livetranscriptrunningtask_task_id_key UNIQUE (task_id);
ALTER TABLE ONLY public.meeting_livegateway
    ADD CONSTRAINT livegateway_unique_sipmediagw_server_url UNIQUE (sipmediagw_server_url);
ALTER TABLE ONLY public.main_configuration
    ADD CONSTRAINT main_configuration_key_key UNIQUE (key);
ALTER TABLE ONLY public.main_configuration
    ADD CONSTRAINT main_configuration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.main_customfilemodel
    ADD CONSTRAINT main_customfilemodel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.main_customimagemodel
    ADD CONSTRAINT main_customimagemodel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_additional_owners
    ADD CONSTRAINT meeting_additional_owners_meeting_id_user_id_efb3f9b5_uniq UNIQUE (meeting_id, user_id);
ALTER TABLE ONLY public.meeting_additional_owners
    ADD CONSTRAINT meeting_additional_owners_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_internalrecording
    ADD CONSTRAINT meeting_internalrecording_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_livegateway
    ADD CONSTRAINT meeting_livegateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_livestream
    ADD CONSTRAINT meeting_livestream_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_meetingsessionlog
    ADD CONSTRAINT meeting_meetingsessionlog_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting_restrict_access_to_groups
    ADD CONSTRAINT meeting_restrict_access__meeting_id_accessgroup_i_7983f3b1_uniq UNIQUE (meeting_id, accessgroup_id);
ALTER TABLE ONLY public.meeting_restrict_access_to_groups
    ADD CONSTRAINT meeting_restrict_access_to_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_unique_slug_site UNIQUE (meeting_id, site_id);
ALTER TABLE ONLY public.podfile_customfilemodel
    ADD CONSTRAINT podfile_customfilemodel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.podfile_customimagemodel
    ADD CONSTRAINT podfile_customimagemodel_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.podfile_userfolder_access_groups
    ADD CONSTRAINT podfile_userfolder_acces_userfolder_id_accessgrou_71919064_uniq UNIQUE (userfolder_id, accessgroup_id);
ALTER TABLE ONLY public.podfile_userfolder_access_groups
    ADD CONSTRAINT podfile_userfolder_access_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.podfile_userfolder
    ADD CONSTRAINT podfile_userfolder_name_owner_id_973e7ab9_uniq UNIQUE (name, owner_id);
ALTER TABLE ONLY public.podfile_userfolder
    ADD CONSTRAINT podfile_userfolder_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.podfile_userfolder_users
    ADD CONSTRAINT podfile_userfolder_users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.podfile_userfolder_users
    ADD CONSTRAINT podfile_userfolder_users_userfolder_id_user_id_e1e28105_uniq UNIQUE (userfolder_id, user_id);
ALTER TABLE ONLY public.video_type
    ADD CONSTRAINT video_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.video_type_sites
    ADD CONSTRAINT video_type_sites_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.video_type_sites
    ADD CONSTRAINT video_type_sites_type_id_site_id_344799bd_uniq UNIQUE (type_id, site_id);
ALTER TABLE ONLY public.video_type
    ADD CONSTRAINT video_type_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.video_type
    ADD CONSTRAINT video_type_title_en_key UNIQUE (title_en);
ALTER TABLE ONLY public.video_type
    ADD CONSTRAINT video_type_title_fr_key UNIQUE (title_fr);
ALTER TABLE ONLY public.video_type
    ADD CONSTRAINT video_type_title_key UNIQUE (title);
ALTER TABLE ONLY public.video_video
    ADD CONSTRAINT video_video_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.video_video
    ADD CONSTRAINT video_video_slug_key UNIQUE (slug);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX auth_user_groups_group_id_97559544 ON public.auth_user_groups USING btree (group_id);
CREATE INDEX auth_user_groups_user_id_6a12ed8b ON public.auth_user_groups USING btree (user_id);
CREATE INDEX auth_user_user_permissions_permission_id_1fbb5f2c ON public.auth_user_user_permissions USING btree (permission_id);
CREATE INDEX auth_user_user_permissions_user_id_a95ead1b ON public.auth_user_user_permissions USING btree (user_id);
CREATE INDEX auth_user_username_6821ab7c_like ON public.auth_user USING btree (username varchar_pattern_ops);
CREATE INDEX authentication_accessgroup_code_name_3aae2b85_like ON public.authentication_accessgroup USING btree (code_name varchar_pattern_ops);
CREATE INDEX authentication_accessgroup_sites_accessgroup_id_2dcb31df ON public.authentication_accessgroup_sites USING btree (accessgroup_id);
CREATE INDEX authentication_accessgroup_sites_site_id_115f75b5 ON public.authentication_accessgroup_sites USING btree (site_id);
CREATE INDEX authentication_groupsite_sites_groupsite_id_7f3f0818 ON public.authentication_groupsite_sites USING btree (groupsite_id);
CREATE INDEX authentication_groupsite_sites_site_id_e9000f07 ON public.authentication_groupsite_sites USING btree (site_id);
CREATE INDEX authentication_owner_accessgroups_accessgroup_id_558fb314 ON public.authentication_owner_accessgroups USING btree (accessgroup_id);
CREATE INDEX authentication_owner_accessgroups_owner_id_5d810990 ON public.authentication_owner_accessgroups USING btree (owner_id);
CREATE INDEX authentication_owner_hashkey_da699f1d_like ON public.authentication_owner USING btree (hashkey varchar_pattern_ops);
CREATE INDEX authentication_owner_sites_owner_id_338c392f ON public.authentication_owner_sites USING btree (owner_id);
CREATE INDEX authentication_owner_sites_site_id_9b1616a2 ON public.authentication_owner_sites USING btree (site_id);
CREATE INDEX authentication_owner_userpicture_id_58c8f2d8 ON public.authentication_owner USING btree (userpicture_id);
CREATE INDEX authtoken_token_key_10f0b77e_like ON public.authtoken_token USING btree (key varchar_pattern_ops);
CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);
CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX django_site_domain_a2e37b91_like ON public.django_site USING btree (domain varchar_pattern_ops);
CREATE INDEX live_broadcaster_building_id_99707400 ON public.live_broadcaster USING btree (building_id);
CREATE INDEX live_broadcaster_manage_groups_broadcaster_id_9c45f1ba ON public.live_broadcaster_manage_groups USING btree (broadcaster_id);
CREATE INDEX live_broadcaster_manage_groups_group_id_b2193aed ON public.live_broadcaster_manage_groups USING btree (group_id);
CREATE INDEX live_broadcaster_name_2a1e18dc_like ON public.live_broadcaster USING btree (name varchar_pattern_ops);
CREATE INDEX live_broadcaster_poster_id_461d60cb ON public.live_broadcaster USING btree (poster_id);
CREATE INDEX live_broadcaster_slug_ddc06c58_like ON public.live_broadcaster USING btree (slug varchar_pattern_ops);
CREATE INDEX live_broadcaster_url_d8477d05_like ON public.live_broadcaster USING btree (url varchar_pattern_ops);
CREATE INDEX live_building_headband_id_0609886f ON public.live_building USING btree (headband_id);
CREATE INDEX live_building_name_cbaf66af_like ON public.live_building USING btree (name varchar_pattern_ops);
CREATE INDEX live_building_sites_building_id_c5e39166 ON public.live_building_sites USING btree (building_id);
CREATE INDEX live_building_sites_site_id_faa464f0 ON public.live_building_sites USING btree (site_id);
CREATE INDEX live_event_additional_owners_event_id_a272270b ON public.live_event_additional_owners USING btree (event_id);
CREATE INDEX live_event_additional_owners_user_id_7240591c ON public.live_event_additional_owners USING btree (user_id);
CREATE INDEX live_event_broadcaster_id_03c495f5 ON public.live_event USING btree (broadcaster_id);
CREATE INDEX live_event_owner_id_bff857d5 ON public.live_event USING btree (owner_id);
CREATE INDEX live_event_restrict_access_to_groups_accessgroup_id_b96bc661 ON public.live_event_restrict_access_to_groups USING btree (accessgroup_id);
CREATE INDEX live_event_restrict_access_to_groups_event_id_aeeaf930 ON public.live_event_restrict_access_to_groups USING btree (event_id);
CREATE INDEX live_event_slug_3d1a6141_like ON public.live_event USING btree (slug varchar_pattern_ops);
CREATE INDEX live_event_thumbnail_id_9a6e3b57 ON public.live_event USING btree (thumbnail_id);
CREATE INDEX live_event_type_id_625ad2c5 ON public.live_event USING btree (type_id);
CREATE INDEX live_event_video_on_hold_id_ae80d8f8 ON public.live_event USING btree (video_on_hold_id);
CREATE INDEX live_event_videos_event_id_ae5b0759 ON public.live_event_videos USING btree (event_id);
CREATE INDEX live_event_videos_video_id_ea45d5e0 ON public.live_event_videos USING btree (video_id);
CREATE INDEX live_event_viewers_event_id_3ab1759b ON public.live_event_viewers USING btree (event_id);
CREATE INDEX live_event_viewers_user_id_ebaf6a17 ON public.live_event_viewers USING btree (user_id);
CREATE INDEX live_heartbeat_event_id_158d9f84 ON public.live_heartbeat USING btree (event_id);
CREATE INDEX live_heartbeat_user_id_7e04f436 ON public.live_heartbeat USING btree (user_id);
CREATE INDEX live_heartbeat_viewkey_66e0bcea_like ON public.live_heartbeat USING btree (viewkey varchar_pattern_ops);
CREATE INDEX live_livetranscriptrunningtask_broadcaster_id_b64ee231 ON public.live_livetranscriptrunningtask USING btree (broadcaster_id);
CREATE INDEX live_livetranscriptrunningtask_task_id_1dbf8349_like ON public.live_livetranscriptrunningtask USING btree (task_id varchar_pattern_ops);
CREATE INDEX main_configuration_key_d3215a06_like ON public.main_configuration USING btree (key varchar_pattern_ops);
CREATE INDEX meeting_additional_owners_meeting_id_29d92fdc ON public.meeting_additional_owners USING btree (meeting_id);
CREATE INDEX meeting_additional_owners_user_id_9ec76519 ON public.meeting_additional_owners USING btree (user_id);
CREATE INDEX meeting_internalrecording_meeting_id_9f1b0d45 ON public.meeting_internalrecording USING btree (meeting_id);
CREATE INDEX meeting_internalrecording_owner_id_ebf183de ON public.meeting_internalrecording USING btree (owner_id);
CREATE INDEX meeting_internalrecording_recording_id_001c9986 ON public.meeting_internalrecording USING btree (recording_id);
CREATE INDEX meeting_internalrecording_recording_id_001c9986_like ON public.meeting_internalrecording USING btree (recording_id varchar_pattern_ops);
CREATE INDEX meeting_internalrecording_site_id_d0bf8a5f ON public.meeting_internalrecording USING btree (site_id);
CREATE INDEX meeting_internalrecording_uploaded_to_pod_by_id_cadad0be ON public.meeting_internalrecording USING btree (uploaded_to_pod_by_id);
CREATE INDEX meeting_livegateway_broadcaster_id_3c6dcb71 ON public.meeting_livegateway USING btree (broadcaster_id);
CREATE INDEX meeting_livegateway_site_id_7af5e8ec ON public.meeting_livegateway USING btree (site_id);
CREATE INDEX meeting_livestream_event_id_a0311c87 ON public.meeting_livestream USING btree (event_id);
CREATE INDEX meeting_livestream_live_gateway_id_c24445d7 ON public.meeting_livestream USING btree (live_gateway_id);
CREATE INDEX meeting_livestream_meeting_id_695ecd95 ON public.meeting_livestream USING btree (meeting_id);
CREATE INDEX meeting_meeting_id_6e0b52d3 ON public.meeting USING btree (meeting_id);
CREATE INDEX meeting_meeting_id_6e0b52d3_like ON public.meeting USING btree (meeting_id varchar_pattern_ops);
CREATE INDEX meeting_meetingsessionlog_creator_id_43844d0e ON public.meeting_meetingsessionlog USING btree (creator_id);
CREATE INDEX meeting_meetingsessionlog_meeting_id_82f1e436 ON public.meeting_meetingsessionlog USING btree (meeting_id);
CREATE INDEX meeting_owner_id_9dcb630b ON public.meeting USING btree (owner_id);
CREATE INDEX meeting_restrict_access_to_groups_accessgroup_id_92cb6e23 ON public.meeting_restrict_access_to_groups USING btree (accessgroup_id);
CREATE INDEX meeting_restrict_access_to_groups_meeting_id_e808daa7 ON public.meeting_restrict_access_to_groups USING btree (meeting_id);
CREATE INDEX meeting_site_id_f5b90469 ON public.meeting USING btree (site_id);
CREATE INDEX meeting_slides_id_cff02448 ON public.meeting USING btree (slides_id);
CREATE INDEX podfile_customfilemodel_created_by_id_e55457e9 ON public.podfile_customfilemodel USING btree (created_by_id);
CREATE INDEX podfile_customfilemodel_folder_id_4834dcc0 ON public.podfile_customfilemodel USING btree (folder_id);
CREATE INDEX podfile_customimagemodel_created_by_id_d22616ea ON public.podfile_customimagemodel USING btree (created_by_id);
CREATE INDEX podfile_customimagemodel_folder_id_7278523d ON public.podfile_customimagemodel USING btree (folder_id);
CREATE INDEX podfile_userfolder_access_groups_accessgroup_id_c5d4cb21 ON public.podfile_userfolder_access_groups USING btree (accessgroup_id);
CREATE INDEX podfile_userfolder_access_groups_userfolder_id_a3bf1c04 ON public.podfile_userfolder_access_groups USING btree (userfolder_id);
CREATE INDEX podfile_userfolder_owner_id_15aa5c30 ON public.podfile_userfolder USING btree (owner_id);
CREATE INDEX podfile_userfolder_users_user_id_cd6ffcfd ON public.podfile_userfolder_users USING btree (user_id);
CREATE INDEX podfile_userfolder_users_userfolder_id_1c97df8d ON public.podfile_userfolder_users USING btree (userfolder_id);
CREATE INDEX video_type_icon_id_b4aa0630 ON public.video_type USING btree (icon_id);
CREATE INDEX video_type_sites_site_id_6de340cd ON public.video_type_sites USING btree (site_id);
CREATE INDEX video_type_sites_type_id_4911fe4a ON public.video_type_sites USING btree (type_id);
CREATE INDEX video_type_slug_12cdb259_like ON public.video_type USING btree (slug varchar_pattern_ops);
CREATE INDEX video_type_title_a42a8f7e_like ON public.video_type USING btree (title varchar_pattern_ops);
CREATE INDEX video_type_title_en_05cdb113_like ON public.video_type USING btree (title_en varchar_pattern_ops);
CREATE INDEX video_type_title_fr_1679a84b_like ON public.video_type USING btree (title_fr varchar_pattern_ops);
CREATE INDEX video_video_owner_id_b1c01675 ON public.video_video USING btree (owner_id);
CREATE INDEX video_video_slug_d6f9a1f0_like ON public.video_video USING btree (slug varchar_pattern_ops);
CREATE INDEX video_video_thumbnail_id_de05caf2 ON public.video_video USING btree (thumbnail_id);
CREATE INDEX video_video_type_id_1361e53e ON public.video_video USING btree (type_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_group_id_97559544_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_user_groups
    ADD CONSTRAINT auth_user_groups_user_id_6a12ed8b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permi_permission_id_1fbb5f2c_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_user_user_permissions
    ADD CONSTRAINT auth_user_user_permissions_user_id_a95ead1b_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_accessgroup_sites
    ADD CONSTRAINT authentication_acces_accessgroup_id_2dcb31df_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES public.authentication_accessgroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_accessgroup_sites
    ADD CONSTRAINT authentication_acces_site_id_115f75b5_fk_django_si FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_groupsite_sites
    ADD CONSTRAINT authentication_group_groupsite_id_7f3f0818_fk_authentic FOREIGN KEY (groupsite_id) REFERENCES public.authentication_groupsite(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_groupsite_sites
    ADD CONSTRAINT authentication_group_site_id_e9000f07_fk_django_si FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_groupsite
    ADD CONSTRAINT authentication_groupsite_group_id_6fce1aa2_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_owner_accessgroups
    ADD CONSTRAINT authentication_owner_accessgroup_id_558fb314_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES public.authentication_accessgroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_owner_sites
    ADD CONSTRAINT authentication_owner_owner_id_338c392f_fk_authentic FOREIGN KEY (owner_id) REFERENCES public.authentication_owner(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_owner_accessgroups
    ADD CONSTRAINT authentication_owner_owner_id_5d810990_fk_authentic FOREIGN KEY (owner_id) REFERENCES public.authentication_owner(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_owner_sites
    ADD CONSTRAINT authentication_owner_sites_site_id_9b1616a2_fk_django_site_id FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_owner
    ADD CONSTRAINT authentication_owner_user_id_45759996_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authentication_owner
    ADD CONSTRAINT authentication_owner_userpicture_id_58c8f2d8_fk_main_cust FOREIGN KEY (userpicture_id) REFERENCES public.main_customimagemodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.authtoken_token
    ADD CONSTRAINT authtoken_token_user_id_35299eff_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_broadcaster
    ADD CONSTRAINT live_broadcaster_building_id_99707400_fk_live_building_id FOREIGN KEY (building_id) REFERENCES public.live_building(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_broadcaster_manage_groups
    ADD CONSTRAINT live_broadcaster_man_broadcaster_id_9c45f1ba_fk_live_broa FOREIGN KEY (broadcaster_id) REFERENCES public.live_broadcaster(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_broadcaster_manage_groups
    ADD CONSTRAINT live_broadcaster_man_group_id_b2193aed_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_broadcaster
    ADD CONSTRAINT live_broadcaster_poster_id_461d60cb_fk_main_customimagemodel_id FOREIGN KEY (poster_id) REFERENCES public.main_customimagemodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_building
    ADD CONSTRAINT live_building_headband_id_0609886f_fk_main_customimagemodel_id FOREIGN KEY (headband_id) REFERENCES public.main_customimagemodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_building_sites
    ADD CONSTRAINT live_building_sites_building_id_c5e39166_fk_live_building_id FOREIGN KEY (building_id) REFERENCES public.live_building(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_building_sites
    ADD CONSTRAINT live_building_sites_site_id_faa464f0_fk_django_site_id FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event_additional_owners
    ADD CONSTRAINT live_event_additional_owners_event_id_a272270b_fk_live_event_id FOREIGN KEY (event_id) REFERENCES public.live_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event_additional_owners
    ADD CONSTRAINT live_event_additional_owners_user_id_7240591c_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event
    ADD CONSTRAINT live_event_broadcaster_id_03c495f5_fk_live_broadcaster_id FOREIGN KEY (broadcaster_id) REFERENCES public.live_broadcaster(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event
    ADD CONSTRAINT live_event_owner_id_bff857d5_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event_restrict_access_to_groups
    ADD CONSTRAINT live_event_restrict__accessgroup_id_b96bc661_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES public.authentication_accessgroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event_restrict_access_to_groups
    ADD CONSTRAINT live_event_restrict__event_id_aeeaf930_fk_live_even FOREIGN KEY (event_id) REFERENCES public.live_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event
    ADD CONSTRAINT live_event_thumbnail_id_9a6e3b57_fk_main_customimagemodel_id FOREIGN KEY (thumbnail_id) REFERENCES public.main_customimagemodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event
    ADD CONSTRAINT live_event_type_id_625ad2c5_fk_video_type_id FOREIGN KEY (type_id) REFERENCES public.video_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event
    ADD CONSTRAINT live_event_video_on_hold_id_ae80d8f8_fk_video_video_id FOREIGN KEY (video_on_hold_id) REFERENCES public.video_video(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event_videos
    ADD CONSTRAINT live_event_videos_event_id_ae5b0759_fk_live_event_id FOREIGN KEY (event_id) REFERENCES public.live_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event_videos
    ADD CONSTRAINT live_event_videos_video_id_ea45d5e0_fk_video_video_id FOREIGN KEY (video_id) REFERENCES public.video_video(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event_viewers
    ADD CONSTRAINT live_event_viewers_event_id_3ab1759b_fk_live_event_id FOREIGN KEY (event_id) REFERENCES public.live_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_event_viewers
    ADD CONSTRAINT live_event_viewers_user_id_ebaf6a17_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_heartbeat
    ADD CONSTRAINT live_heartbeat_event_id_158d9f84_fk_live_event_id FOREIGN KEY (event_id) REFERENCES public.live_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_heartbeat
    ADD CONSTRAINT live_heartbeat_user_id_7e04f436_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.live_livetranscriptrunningtask
    ADD CONSTRAINT live_livetranscriptr_broadcaster_id_b64ee231_fk_live_broa FOREIGN KEY (broadcaster_id) REFERENCES public.live_broadcaster(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_additional_owners
    ADD CONSTRAINT meeting_additional_owners_meeting_id_29d92fdc_fk_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_additional_owners
    ADD CONSTRAINT meeting_additional_owners_user_id_9ec76519_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_internalrecording
    ADD CONSTRAINT meeting_internalreco_uploaded_to_pod_by_i_cadad0be_fk_auth_user FOREIGN KEY (uploaded_to_pod_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_internalrecording
    ADD CONSTRAINT meeting_internalrecording_meeting_id_9f1b0d45_fk_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_internalrecording
    ADD CONSTRAINT meeting_internalrecording_owner_id_ebf183de_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_internalrecording
    ADD CONSTRAINT meeting_internalrecording_site_id_d0bf8a5f_fk_django_site_id FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_livegateway
    ADD CONSTRAINT meeting_livegateway_broadcaster_id_3c6dcb71_fk_live_broa FOREIGN KEY (broadcaster_id) REFERENCES public.live_broadcaster(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_livegateway
    ADD CONSTRAINT meeting_livegateway_site_id_7af5e8ec_fk_django_site_id FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_livestream
    ADD CONSTRAINT meeting_livestream_event_id_a0311c87_fk_live_event_id FOREIGN KEY (event_id) REFERENCES public.live_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_livestream
    ADD CONSTRAINT meeting_livestream_live_gateway_id_c24445d7_fk_meeting_l FOREIGN KEY (live_gateway_id) REFERENCES public.meeting_livegateway(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_livestream
    ADD CONSTRAINT meeting_livestream_meeting_id_695ecd95_fk_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_meetingsessionlog
    ADD CONSTRAINT meeting_meetingsessionlog_creator_id_43844d0e_fk_auth_user_id FOREIGN KEY (creator_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_meetingsessionlog
    ADD CONSTRAINT meeting_meetingsessionlog_meeting_id_82f1e436_fk_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_owner_id_9dcb630b_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_restrict_access_to_groups
    ADD CONSTRAINT meeting_restrict_acc_accessgroup_id_92cb6e23_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES public.authentication_accessgroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting_restrict_access_to_groups
    ADD CONSTRAINT meeting_restrict_acc_meeting_id_e808daa7_fk_meeting_i FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_site_id_f5b90469_fk_django_site_id FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_slides_id_cff02448_fk_main_customfilemodel_id FOREIGN KEY (slides_id) REFERENCES public.main_customfilemodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_customfilemodel
    ADD CONSTRAINT podfile_customfilemo_folder_id_4834dcc0_fk_podfile_u FOREIGN KEY (folder_id) REFERENCES public.podfile_userfolder(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_customfilemodel
    ADD CONSTRAINT podfile_customfilemodel_created_by_id_e55457e9_fk_auth_user_id FOREIGN KEY (created_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_customimagemodel
    ADD CONSTRAINT podfile_customimagem_folder_id_7278523d_fk_podfile_u FOREIGN KEY (folder_id) REFERENCES public.podfile_userfolder(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_customimagemodel
    ADD CONSTRAINT podfile_customimagemodel_created_by_id_d22616ea_fk_auth_user_id FOREIGN KEY (created_by_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_userfolder_access_groups
    ADD CONSTRAINT podfile_userfolder_a_accessgroup_id_c5d4cb21_fk_authentic FOREIGN KEY (accessgroup_id) REFERENCES public.authentication_accessgroup(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_userfolder_access_groups
    ADD CONSTRAINT podfile_userfolder_a_userfolder_id_a3bf1c04_fk_podfile_u FOREIGN KEY (userfolder_id) REFERENCES public.podfile_userfolder(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_userfolder
    ADD CONSTRAINT podfile_userfolder_owner_id_15aa5c30_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_userfolder_users
    ADD CONSTRAINT podfile_userfolder_u_userfolder_id_1c97df8d_fk_podfile_u FOREIGN KEY (userfolder_id) REFERENCES public.podfile_userfolder(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.podfile_userfolder_users
    ADD CONSTRAINT podfile_userfolder_users_user_id_cd6ffcfd_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.video_type
    ADD CONSTRAINT video_type_icon_id_b4aa0630_fk_main_customimagemodel_id FOREIGN KEY (icon_id) REFERENCES public.main_customimagemodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.video_type_sites
    ADD CONSTRAINT video_type_sites_site_id_6de340cd_fk_django_site_id FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.video_type_sites
    ADD CONSTRAINT video_type_sites_type_id_4911fe4a_fk_video_type_id FOREIGN KEY (type_id) REFERENCES public.video_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.video_video
    ADD CONSTRAINT video_video_owner_id_b1c01675_fk_auth_user_id FOREIGN KEY (owner_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.video_video
    ADD CONSTRAINT video_video_thumbnail_id_de05caf2_fk_main_customimagemodel_id FOREIGN KEY (thumbnail_id) REFERENCES public.main_customimagemodel(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.video_video
    ADD CONSTRAINT video_video_type_id_1361e53e_fk_video_type_id FOREIGN KEY (type_id) REFERENCES public.video_type(id) DEFERRABLE INITIALLY DEFERRED;

# -*- coding: utf-8 -*-
"""Django local settings for pod_project.Django version: 4.2.

SECRET_KEY = "not this one: a docstring"
"""
import os
from .settings import INSTALLED_APPS  # noqa

##
# The secret key.
SECRET_KEY = "A_S3cr3t,with'a quote&$pace "
DEBUG = False
ALLOWED_HOSTS = ["pod.univ.example", "localhost"]

SITE_ID = 1
TIME_ZONE = "Europe/Paris"
LANGUAGE_CODE = 'fr'
LANGUAGES = (
    ("fr", "Français"), ("en", "English"),  # nothing else
)

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.mysql",
        "NAME": "pod db",
        "USER": os.environ.get("POD_DB_USER", "pod"),
        "PASSWORD": "pa" "ss#w\u00f6rd",
        "HOST": "mysql.univ.example",
        "PORT": "3306",
        "OPTIONS": {"init_command": "SET sql_mode='STRICT_TRANS_TABLES'", "charset": get_charset()},
    }
}
DATABASES["default"]["PORT"] = 3307

REDIS_HOST = "redis.univ.example"
SESSION_ENGINE = "redis_sessions.session"
SESSION_REDIS = {
    "host": REDIS_HOST,
    "port": 6379,
    "db": 4,
    "prefix": "session",
    "socket_timeout": 1,
    "retry_on_timeout": False,
}

USE_MEETING = True
USE_MEETING_WEBINAR = True
MEETING_WEBINAR_AFFILIATION = ["faculty", "employee"] + ["staff",]
MEETING_MAX_DURATION = \
    8
BBB_API_URL = "https://bbb.univ.example/" \
              "bigbluebutton/api"
BBB_SECRET_KEY = os.environ["BBB_SECRET"]
MEETING_DISABLE_RECORD = not DEBUG
BBB_LOGOUT_URL = None
if DEBUG:
    DEFAULT_EVENT_TYPE_ID = 3
TEMPLATE_VISIBLE_SETTINGS = {
    "TITLE_SITE": "Pod", "TITLE_ETB": f"Univ {SITE_ID}",
    'FOOTER_TEXT': ("42, rue Machin", "semicolon; # no comment"),
}
THIRD_PARTY_APPS = ["enrichment", "live"]; CACHES = {"default": {}}
SESSION_COOKIE_AGE = 60 * 60 * 4

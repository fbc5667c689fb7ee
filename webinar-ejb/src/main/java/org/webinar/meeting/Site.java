package org.webinar.meeting;

import java.time.ZoneId;

/**
 * The site that a meeting belongs to.
 *
 * @param id its number in django_site
 * @param zone the zone in which its people count days
 */
record Site(int id, ZoneId zone) {}

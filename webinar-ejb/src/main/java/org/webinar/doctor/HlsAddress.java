package org.webinar.doctor;

/**
 * Where a picture can be watched.
 *
 * @param siteId number of the site whose gateway sends there
 * @param name of the broadcaster
 * @param address of its playlist, as it was typed
 */
record HlsAddress(int siteId, String name, String address) {}

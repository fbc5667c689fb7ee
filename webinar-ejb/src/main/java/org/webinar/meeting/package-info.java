/**
 * Meetings: planned, opened in a room, over. Speaks to rooms through {@link Rooms}; knows
 * nothing of gateways and audiences.
 */
package org.webinar.meeting;

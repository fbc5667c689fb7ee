/**
 * Meetings: planned, opened in a room, over. Who may plan and run them. Speaks to rooms through {@link Rooms}; knows
 * nothing of gateways and audiences.
 */
package org.webinar.meeting;

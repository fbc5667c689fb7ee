package org.webinar.gateway;

import org.webinar.time.TimeSlot;

/**
 * What is taken, and when: a unit of a machine, a channel, or both.
 *
 * @param machine number of the gateway; null when only a channel is taken
 * @param channel null when only a machine is taken
 * @param time when, with the margins
 */
record Use(Long machine, ChannelId channel, TimeSlot time) {}

package org.webinar.registration;

import java.time.Instant;

/**
 * What everybody who watches makes us ask of a list.
 *
 * @param plan what has been decided
 * @param stamp see {@link org.webinar.rights.Tickets#stamp}
 * @param taken how many have a place; nought where one does not register
 * @param readAt when we began to read it
 */
record Glance(RegistrationPlan plan, long stamp, long taken, Instant readAt) {}

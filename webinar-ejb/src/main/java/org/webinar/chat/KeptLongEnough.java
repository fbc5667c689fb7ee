package org.webinar.chat;

import java.time.Instant;

/**
 * What audiences said before this moment has been kept long enough; fired for whoever else remembers something.
 *
 * @param before the moment
 */
public record KeptLongEnough(Instant before) {}

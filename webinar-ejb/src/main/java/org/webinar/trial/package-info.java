/**
 * Tests of a gateway from end to end: a room of its own, the gateway's bot in it, its picture on the gateway's own channel,
 * and the end of all that. Never touches a webinar, and never a gateway that is promised to one.
 */
package org.webinar.trial;

/** Polls: the presenters ask, the audience chooses, and what comes out is counted once for each person. */
package org.webinar.poll;

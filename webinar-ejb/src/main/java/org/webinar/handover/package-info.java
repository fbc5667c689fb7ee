/**
 * Recordings become videos in Pod, by Pod's own REST addresses: asked for by people ({@link org.webinar.handover.Handovers}), written down, and
 * carried out in rounds, one at a time on each server. The file goes from BigBlueButton's server onto our disk, where it can be gone on
 * with, and from there to Pod.
 */
package org.webinar.handover;

/**
 * What BigBlueButton has recorded of meetings: listed and deleted through {@link Recordings}; and its notices that one is
 * ready. Nothing is stored here but who has not been told yet.
 */
package org.webinar.recording;

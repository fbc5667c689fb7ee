/**
 * What BigBlueButton has recorded of meetings: listed, published, hidden and deleted through {@link Recordings}; its notices
 * that one is ready, and the mails that follow; and which of them audiences are shown. What a recording is and how far it is
 * stands nowhere but there: it is asked each time.
 */
package org.webinar.recording;

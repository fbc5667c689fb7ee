/**
 * Invitations: who is asked to a meeting, what they are told of it, and what stands in their calendars. It looks at meetings
 * now and then and tells of what has changed, whoever has changed it, we or Pod.
 */
package org.webinar.invitation;

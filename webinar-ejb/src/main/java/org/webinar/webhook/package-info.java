/**
 * Programs of the university that are told when something happens (decision 45). What they are told is written down in the
 * transaction of what happened, and sent afterwards.
 */
package org.webinar.webhook;

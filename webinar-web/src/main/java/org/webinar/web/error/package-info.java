/** The only places that turn a refusal or an outage into something that a browser or a person understands. */
package org.webinar.web.error;

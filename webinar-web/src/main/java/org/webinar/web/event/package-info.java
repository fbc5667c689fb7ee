/** Where presenters decide what their audience sees. */
package org.webinar.web.event;

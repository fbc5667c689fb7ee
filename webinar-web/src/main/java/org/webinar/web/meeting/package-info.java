/** The presenter's pages. */
package org.webinar.web.meeting;

/** How pages look: style sheet, logo and foot, as the administrator has set them. */
package org.webinar.web.theme;

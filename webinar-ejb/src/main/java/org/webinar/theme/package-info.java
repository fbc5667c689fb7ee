/** How pages look: a university's name, logo, colours and links, as its administrator has set them. */
package org.webinar.theme;

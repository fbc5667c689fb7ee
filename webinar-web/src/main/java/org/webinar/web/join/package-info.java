/** The page by which people come to a meeting with its link, and the way into its room. */
package org.webinar.web.join;

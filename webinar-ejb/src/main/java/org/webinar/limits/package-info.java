/** How often somebody may do something. */
package org.webinar.limits;

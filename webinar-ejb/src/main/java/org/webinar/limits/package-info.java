/** How often somebody may do something, and who somebody is when all we know is an address. */
package org.webinar.limits;

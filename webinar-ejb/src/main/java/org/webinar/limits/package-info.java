/** How often somebody may do something, who somebody is when all we know is an address, and where an address may lead us. */
package org.webinar.limits;

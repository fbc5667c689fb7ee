/** How many watch an event, at all servers together, and how many did. */
package org.webinar.presence;

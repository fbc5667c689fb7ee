/** Instants, slots and the clock. Known by everybody, knows nobody. */
package org.webinar.time;

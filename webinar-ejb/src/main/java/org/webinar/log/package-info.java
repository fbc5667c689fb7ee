/** Which live a line of the log is about, whoever writes it. Known by those who work for lives, knows nobody. */
package org.webinar.log;

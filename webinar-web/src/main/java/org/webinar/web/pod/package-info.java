/** What Pod answers to programs and scripts, at its addresses and in its shapes. */
package org.webinar.web.pod;

/** Who comes in, in which tongue, and what every answer carries. */
package org.webinar.web.door;

/** Puts together what the live page talks to. */
package org.webinar.web.live;

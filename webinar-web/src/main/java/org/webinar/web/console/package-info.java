/** The presenter's console over HTTP. */
package org.webinar.web.console;

/** The presenter's console: one place to see how a live goes and to steer it. */
package org.webinar.console;

/** Servers for stories: started in folders and at ports of their own, and stopped again. */
package org.webinar.tests.server;

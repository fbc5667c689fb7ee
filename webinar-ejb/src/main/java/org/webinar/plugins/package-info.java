/** Jars that an administrator has put into a folder. */
package org.webinar.plugins;

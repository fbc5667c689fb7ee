/** Files that people give to a webinar, on their way in and out. */
package org.webinar.web.file;

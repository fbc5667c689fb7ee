/** The API for programs, version 1 (decision 44): everything in it goes through the same doors as the pages. */
package org.webinar.web.api;

/** Measurements of the packaged product as a process of its own, and what they stand on. */
package org.webinar.bench;

/** Applause and the like: counted in memory, told as numbers, never kept. */
package org.webinar.reaction;

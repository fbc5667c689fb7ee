/** The data source and its schema. Nobody calls it; it is there before everybody else. */
package org.webinar.database;

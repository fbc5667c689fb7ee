/** The data source and its schema, there before everybody else; and how our types stand in its columns. */
package org.webinar.database;

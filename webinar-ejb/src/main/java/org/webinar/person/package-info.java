/** What is kept of a person in all features, found and forgotten in one place. */
package org.webinar.person;

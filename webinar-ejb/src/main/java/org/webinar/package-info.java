/** The three words that everybody knows: {@link Refusal}, {@link Outage} and {@link Port}. */
package org.webinar;

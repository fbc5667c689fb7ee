/**
 * Who has changed what, and when: kept for those who look after the site. Each change stands in the transaction of the deed
 * itself, so that neither is there without the other.
 */
package org.webinar.change;

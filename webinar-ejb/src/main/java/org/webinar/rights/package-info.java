/**
 * Who may do what: one policy, asked at every door. Knows accounts and meetings; what an audience watches it sees through
 * {@link Watchable}. Nothing is stored here.
 */
package org.webinar.rights;

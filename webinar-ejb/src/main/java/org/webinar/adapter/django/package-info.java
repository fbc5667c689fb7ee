/** What Django writes, read by us: password hashes, and the sessions of people who have signed in to Pod. */
package org.webinar.adapter.django;

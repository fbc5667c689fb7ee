/** What Django writes, read by us: password hashes. */
package org.webinar.adapter.django;

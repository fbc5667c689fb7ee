/** CAS, protocols 2 and 3: people sign in at their university's CAS server and come back with a ticket. */
package org.webinar.adapter.cas;

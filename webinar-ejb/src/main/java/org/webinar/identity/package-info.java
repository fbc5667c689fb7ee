/** Who somebody is: Pod's accounts, and the {@link Visitor} that doors are handed. */
package org.webinar.identity;

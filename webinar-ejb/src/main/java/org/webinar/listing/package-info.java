/** What other programs may list of Pod's tables: the rows of this site, page by page, only read. */
package org.webinar.listing;

/** Live pages in other people's pages (oEmbed 1.0). */
package org.webinar.web.embedding;

/** A web server in front that has signed people in, as Apache and nginx do with Shibboleth, and says so in headers. */
package org.webinar.adapter.header;

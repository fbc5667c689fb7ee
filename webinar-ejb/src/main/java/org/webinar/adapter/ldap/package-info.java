/** LDAP (RFC 4511): a directory that checks passwords and knows people's names and affiliations. */
package org.webinar.adapter.ldap;

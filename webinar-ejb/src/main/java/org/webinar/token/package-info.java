/** What programs come in with: a token each, for an account, for some things, until a day. */
package org.webinar.token;

/** Mails over SMTP, with Jakarta Mail. */
package org.webinar.adapter.mail;

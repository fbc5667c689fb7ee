package org.webinar.doctor;

/**
 * What a mail server showed.
 *
 * @param startTls whether it offers STARTTLS
 * @param tls what it showed when TLS was begun; null when it was not
 */
public record MailLook(boolean startTls, TlsLook tls) {}

package org.webinar.gateway;

import java.time.Instant;
import org.webinar.Refusal;

/** A certificate by which a gateway is to be trusted is not valid at the time. */
public class CertificateExpired extends Refusal {
    private static final long serialVersionUID = 1L;

    CertificateExpired(String subject, Instant end) {
        super(subject, end);
    }
}

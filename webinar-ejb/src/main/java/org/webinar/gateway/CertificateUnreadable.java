package org.webinar.gateway;

import org.webinar.Refusal;

/** What should be a gateway's certificate in PEM is something else. */
public class CertificateUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    CertificateUnreadable() {
        super();
    }
}

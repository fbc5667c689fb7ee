package org.webinar.doctor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That administrators have been told of the end of a certificate, so many days before. */
@Entity
@Table(name = "webinar_certificate_told")
public class CertificateTold {
    private static final int LONGEST_HOST = 150;

    /** Which certificate, and which of the warnings. */
    @Embeddable
    public static class Warning implements Serializable {
        private static final long serialVersionUID = 1L;

        private String host;
        private String ends;
        private int days;

        protected Warning() {}

        Warning(String host, String ends, int days) {
            this.host = host.length() > LONGEST_HOST ? host.substring(0, LONGEST_HOST) : host;
            this.ends = ends;
            this.days = days;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Warning warning
                    && host.equals(warning.host)
                    && ends.equals(warning.ends)
                    && days == warning.days;
        }

        @Override
        public int hashCode() {
            return Objects.hash(host, ends, days);
        }
    }

    @EmbeddedId
    private Warning warning;

    @Column(name = "told_at")
    private Instant toldAt;

    protected CertificateTold() {}

    CertificateTold(Warning warning, Instant now) {
        this.warning = warning;
        this.toldAt = now;
    }
}

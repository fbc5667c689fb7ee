package org.webinar.doctor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That administrators have been told of the end of a certificate, so many days before. */
@Entity
@Table(name = "webinar_certificate_told")
@IdClass(CertificateTold.Warning.class)
public class CertificateTold {
    private static final int LONGEST_HOST = 150;

    /** Which certificate, and which of the warnings. */
    public static class Warning implements Serializable {
        private static final long serialVersionUID = 1L;

        private String host;
        private String ends;
        private int days;

        /** For persistence. */
        public Warning() {}

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

    @Id
    private String host;

    @Id
    private String ends;

    @Id
    private int days;

    @Column(name = "told_at")
    private Instant toldAt;

    protected CertificateTold() {}

    CertificateTold(Warning warning, Instant now) {
        host = warning.host;
        ends = warning.ends;
        days = warning.days;
        toldAt = now;
    }
}

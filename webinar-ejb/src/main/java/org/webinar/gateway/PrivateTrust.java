package org.webinar.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Trust in nobody but the given certificates: those of a university's own authority, or that of one gateway. Names in
 * certificates are checked as ever: a certificate for another host is not trusted, though it be pinned.
 */
final class PrivateTrust {
    private final List<X509Certificate> certificates;
    private final SSLContext context;

    private PrivateTrust(List<X509Certificate> certificates) {
        this.certificates = certificates;
        this.context = contextOf(certificates);
    }

    /**
     * Reads certificates.
     *
     * @param pem one or more, with or without text between
     * @throws CertificateUnreadable when it holds none, or one that is broken
     */
    static PrivateTrust of(String pem) {
        try {
            // Java reads no text between certificates, and openssl writes some.
            String blocks = pem.replaceAll(
                    "(?s)\\A.*?(?=-----BEGIN)|(?<=-----END CERTIFICATE-----).*?(?=-----BEGIN|\\z)", "\n");
            List<X509Certificate> read = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(blocks.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (read.isEmpty()) {
                throw new CertificateUnreadable();
            }
            return new PrivateTrust(read);
        } catch (CertificateException garbage) {
            throw new CertificateUnreadable();
        }
    }

    /**
     * What a connection needs. The same one at each call, so that connections can be kept.
     *
     * @throws CertificateExpired when one of the certificates is not valid at the time: Java itself would not look, for
     *     what is pinned is believed
     */
    SSLContext at(Instant now) {
        for (X509Certificate certificate : certificates) {
            Instant end = certificate.getNotAfter().toInstant();
            if (now.isAfter(end) || now.isBefore(certificate.getNotBefore().toInstant())) {
                throw new CertificateExpired(
                        certificate.getSubjectX500Principal().getName(), end);
            }
        }
        return context;
    }

    private static SSLContext contextOf(List<X509Certificate> certificates) {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate : certificates) {
                store.setCertificateEntry("certificate-" + store.size(), certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), new SecureRandom());
            return context;
        } catch (GeneralSecurityException | IOException unusable) {
            throw new CertificateUnreadable();
        }
    }
}

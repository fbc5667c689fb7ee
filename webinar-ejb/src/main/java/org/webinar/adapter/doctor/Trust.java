package org.webinar.adapter.doctor;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.webinar.doctor.TlsLook;

/** Whom this machine trusts, and what is wrong with whom it does not. */
final class Trust {
    private final X509ExtendedTrustManager authorities;
    private final SSLContext context;

    private Trust(KeyStore store) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            authorities = Stream.of(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("every JDK has X.509"));
            context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {authorities}, null);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has TLS", impossible);
        }
    }

    /** The authorities that the whole product trusts. */
    static Trust ofThisMachine() {
        return new Trust(null);
    }

    /** Those of a store, for tests. */
    static Trust of(KeyStore store) {
        return new Trust(store);
    }

    SSLContext context() {
        return context;
    }

    SSLSocketFactory sockets() {
        return context.getSocketFactory();
    }

    /**
     * Begins TLS over a connection, and says what was shown; the connection stays open.
     */
    TlsLook look(Socket connected, String host, int port) {
        Witness witness = new Witness(authorities);
        try {
            SSLContext looking = SSLContext.getInstance("TLS");
            looking.init(null, new TrustManager[] {witness}, null);
            SSLSocket socket = (SSLSocket) looking.getSocketFactory().createSocket(connected, host, port, false);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
        } catch (IOException none) {
            if (witness.chain == null) {
                return new TlsLook(TlsLook.Kind.NONE, null, String.valueOf(none.getMessage()));
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has TLS", impossible);
        }
        return witness.look();
    }

    /**
     * Takes whatever is shown and remembers it, so that the doctor can say what is wrong with it. Over such a connection nothing
     * is sent: what is asked later goes by {@link #sockets}, which trust nobody else than the rest of the product does.
     */
    private static final class Witness extends X509ExtendedTrustManager {
        private final X509ExtendedTrustManager authorities;
        private X509Certificate[] chain;
        private boolean trusted;
        private boolean named;

        Witness(X509ExtendedTrustManager authorities) {
            this.authorities = authorities;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String kind, Socket socket) {
            chain = shown.clone();
            trusted = passes(() -> authorities.checkServerTrusted(shown, kind));
            named = passes(() -> authorities.checkServerTrusted(shown, kind, socket));
        }

        private interface Question {
            void ask() throws CertificateException;
        }

        private static boolean passes(Question question) {
            try {
                question.ask();
                return true;
            } catch (CertificateException refused) {
                return false;
            }
        }

        private TlsLook look() {
            Instant ends = Stream.of(chain)
                    .map(X509Certificate::getNotAfter)
                    .min(Comparator.naturalOrder())
                    .map(Date::toInstant)
                    .orElseThrow();
            String issuer = chain[0].getIssuerX500Principal().getName();
            return new TlsLook(kind(), ends, issuer);
        }

        private TlsLook.Kind kind() {
            if (Stream.of(chain).anyMatch(Witness::isEarly)) {
                return TlsLook.Kind.NOT_YET;
            }
            if (Stream.of(chain).anyMatch(one -> !passes(one::checkValidity))) {
                return TlsLook.Kind.EXPIRED;
            }
            if (!trusted) {
                boolean own = chain[0].getIssuerX500Principal().equals(chain[0].getSubjectX500Principal());
                return chain.length == 1 && !own ? TlsLook.Kind.INCOMPLETE : TlsLook.Kind.UNTRUSTED;
            }
            return named ? TlsLook.Kind.FITS : TlsLook.Kind.OTHER_NAME;
        }

        private static boolean isEarly(X509Certificate one) {
            try {
                one.checkValidity();
                return false;
            } catch (CertificateException invalid) {
                return invalid instanceof CertificateNotYetValidException;
            }
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String kind, SSLEngine engine)
                throws CertificateException {
            throw new CertificateException("nobody looks by engines");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {
            throw new CertificateException("nobody looks without a socket");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String kind, Socket socket)
                throws CertificateException {
            throw new CertificateException("we are nobody's server here");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String kind, SSLEngine engine)
                throws CertificateException {
            throw new CertificateException("we are nobody's server here");
        }

        @Override
        public void checkClientTrusted(X509Certificate[] shown, String kind) throws CertificateException {
            throw new CertificateException("we are nobody's server here");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return authorities.getAcceptedIssuers();
        }
    }
}

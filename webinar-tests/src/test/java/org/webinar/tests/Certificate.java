package org.webinar.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.interfaces.DHPublicKey;
import javax.crypto.spec.DHParameterSpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for this machine that lives as long as a test, made by the JDK's keytool. */
final class Certificate {
    private static final char[] PASSWORD = "of-a-test".toCharArray();

    private Certificate() {}

    /** cert.pem and key.pem for nginx, and the store for {@link #trusting}. */
    static void write(Path folder) {
        Path file = folder.resolve("certificate.p12");
        try {
            Files.deleteIfExists(file);
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-alias",
                            "test",
                            "-dname",
                            "CN=127.0.0.1",
                            "-ext",
                            "SAN=IP:127.0.0.1,IP:::1",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            new String(PASSWORD),
                            "-keystore",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            KeyStore store = store(folder);
            Files.writeString(
                    folder.resolve("cert.pem"),
                    pem("CERTIFICATE", store.getCertificate("test").getEncoded()));
            Files.writeString(
                    folder.resolve("key.pem"),
                    pem("PRIVATE KEY", store.getKey("test", PASSWORD).getEncoded()));
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** dhparam.pem for nginx: numbers of the standard (RFC 7919), for own ones take a minute to find. */
    static void writeDhParameters(Path folder) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("DH");
            generator.initialize(2048);
            DHParameterSpec known = ((DHPublicKey) generator.generateKeyPair().getPublic()).getParams();
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("DH");
            parameters.init(new DHParameterSpec(known.getP(), known.getG()));
            Files.writeString(folder.resolve("dhparam.pem"), pem("DH PARAMETERS", parameters.getEncoded()));
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyStore store(Path folder) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("certificate.p12"))) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + kind
                + "-----\n";
    }

    /** What trusts this certificate and no other. */
    static SSLContext trusting(Path folder) {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("test", store(folder).getCertificate("test"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), new SecureRandom());
            return context;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

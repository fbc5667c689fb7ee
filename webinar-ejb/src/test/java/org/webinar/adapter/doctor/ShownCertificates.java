package org.webinar.adapter.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates for 127.0.0.1 with something wrong in each but one, out of the JDK's own keytool. */
final class ShownCertificates {
    private static final String PASSWORD = "changeit";

    private final Path folder;
    private final Path file;

    ShownCertificates(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        file = folder.resolve("shown.p12");
        pair("good", "-validity", "10");
        pair("expired", "-startdate", "-30d", "-validity", "10");
        pair("early", "-startdate", "+5d", "-validity", "10");
        pair("stranger", "-validity", "10");
        pair("lonely", "-validity", "10");
        pair("authority", "-validity", "10", "-ext", "BC:critical=ca:true");
        signed("lonely");
    }

    private void pair(String alias, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-genkeypair", "-keyalg", "EC", "-alias", alias, "-dname", "CN=" + alias, "-ext", "SAN=IP:127.0.0.1"));
        arguments.addAll(List.of(more));
        keytool(arguments);
    }

    /** By an authority that nobody sends and nobody trusts. */
    private void signed(String alias) throws IOException, InterruptedException {
        String request = folder.resolve("request").toString();
        String answer = folder.resolve("answer").toString();
        keytool(List.of("-certreq", "-alias", alias, "-file", request));
        keytool(List.of(
                "-gencert", "-alias", "authority", "-ext", "SAN=IP:127.0.0.1", "-infile", request, "-outfile", answer));
        keytool(List.of("-importcert", "-noprompt", "-alias", alias, "-file", answer));
    }

    private void keytool(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes());
        if (tool.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private KeyStore all() throws IOException, GeneralSecurityException {
        KeyStore all = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            all.load(in, PASSWORD.toCharArray());
        }
        return all;
    }

    /** What a machine is to trust: all of them that are wrong for another reason. */
    KeyStore trusted() throws IOException, GeneralSecurityException {
        KeyStore trusted = empty();
        for (String alias : List.of("good", "expired", "early")) {
            trusted.setCertificateEntry(alias, all().getCertificate(alias));
        }
        return trusted;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    /** A server that shows this certificate, and none besides it. */
    SSLContext context(String alias) throws IOException, GeneralSecurityException {
        KeyStore one = empty();
        Key key = all().getKey(alias, PASSWORD.toCharArray());
        one.setKeyEntry(alias, key, PASSWORD.toCharArray(), new Certificate[] {all().getCertificate(alias)});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(one, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}

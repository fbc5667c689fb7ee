package org.webinar.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Certificates out of the JDK's own keytool. */
public record SelfSigned(Path store, String pem) {
    public static final String PASSWORD = "changeit";

    /** A certificate for 127.0.0.1 that is valid from this day on, as keytool writes it, for ten days. */
    public static SelfSigned in(Path folder, String name, String from, String address)
            throws IOException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        keytool(
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=ip:" + address,
                "-startdate",
                from,
                "-validity",
                "10");
        Path pem = folder.resolve(name + ".pem");
        keytool("-exportcert", "-rfc", "-keystore", store.toString(), "-storepass", PASSWORD, "-file", pem.toString());
        return new SelfSigned(store, Files.readString(pem));
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes());
        if (tool.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}

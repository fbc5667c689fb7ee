package org.webinar.adapter.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Servers on this machine that do what a test says, and somebody who looks at them from outside. */
abstract class OverLoopback {
    static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir
    static Path folder;

    static ExecutorService threads;
    static ShownCertificates certificates;
    static JdkOutside outside;

    @BeforeAll
    static void make() throws IOException, GeneralSecurityException, InterruptedException {
        threads = Executors.newCachedThreadPool();
        certificates = new ShownCertificates(folder);
        outside = new JdkOutside(Trust.of(certificates.trusted()));
    }

    @AfterAll
    static void close() {
        threads.shutdownNow();
    }

    /** What a server does with each connection, one after the other. */
    interface Deed {
        void with(Socket socket) throws IOException;
    }

    static ServerSocket serving(ServerSocket server, Deed deed) {
        threads.submit(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    deed.with(socket);
                } catch (IOException refused) {
                    // Whoever looks hangs up when the certificate does not please; the next one is taken.
                }
            }
        });
        return server;
    }

    static ServerSocket plain(Deed deed) throws IOException {
        return serving(new ServerSocket(0, 50, HERE), deed);
    }
}

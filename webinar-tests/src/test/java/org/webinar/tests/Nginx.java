package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** A real nginx in front, with the files of deploy/nginx as an administrator has copied them, and Pod's own lines. */
final class Nginx implements AutoCloseable {
    private static final Duration SOON = Await.SOON;
    private static final String SERVER = """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log info;
            events { worker_connections 2048; }
            http {
                log_format served '$request $status $upstream_addr';
                access_log %1$s/access.log served;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                include webinar/upstream.conf;
                include webinar/limits.conf;
                server {
                    listen 127.0.0.1:%2$d;
                    listen 127.0.0.1:%3$d ssl;
                    listen [::1]:%3$d ssl;
                    ssl_certificate %1$s/cert.pem;
                    ssl_certificate_key %1$s/key.pem;
                    location / { proxy_pass http://127.0.0.1:%4$d; }
                    location @pod { proxy_pass http://127.0.0.1:%4$d; }
                    include webinar/locations.conf;
                }
            }
            """;

    private final Process process;
    private final Path folder;
    private final int port;
    private final int securePort;

    private Nginx(Process process, Path folder, int port, int securePort) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.securePort = securePort;
    }

    /** Starts it; the module's ports are the only thing that differs from the files in the repository. */
    static Nginx start(Path folder, int port, List<Integer> modulePorts, int podPort) throws IOException {
        Files.createDirectories(folder.resolve("webinar"));
        for (String name : new String[] {
            "upstream.conf", "limits.conf", "proxy.conf", "forms.conf", "here-only.conf", "locations.conf"
        }) {
            String text = Files.readString(Path.of("../deploy/nginx", name));
            Files.writeString(
                    folder.resolve("webinar").resolve(name),
                    text.replace("    server 127.0.0.1:8080;\n", servers(modulePorts)));
        }
        Certificate.write(folder);
        int securePort = freePort();
        Path conf =
                Files.writeString(folder.resolve("nginx.conf"), SERVER.formatted(folder, port, securePort, podPort));
        Process process = new ProcessBuilder(program().toString(), "-p", folder.toString(), "-c", conf.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        Nginx nginx = new Nginx(process, folder, port, securePort);
        Await.until("nginx listens: " + folder.resolve("nginx.out"), SOON, () -> listens(port) || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(folder.resolve("nginx.out")));
        }
        return nginx;
    }

    private static String servers(List<Integer> ports) {
        return ports.stream()
                .map(port -> "    server 127.0.0.1:" + port + ";\n")
                .collect(Collectors.joining());
    }

    static Path program() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No nginx here; apt-get install nginx-light."));
    }

    /** Its module for RTMP, which Debian has in a package of its own. */
    static Path rtmpModule() {
        return Stream.of("/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/local/lib/nginx/modules")
                .map(folder -> Path.of(folder, "ngx_rtmp_module.so"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No RTMP in nginx here; apt-get install libnginx-mod-rtmp."));
    }

    static boolean listens(int port) {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String secureUrl() {
        return "https://127.0.0.1:" + securePort;
    }

    /** The same by the other family of addresses. */
    String secureUrlOnIpv6() {
        return "https://[::1]:" + securePort;
    }

    /** What trusts its certificate. */
    SSLContext trusting() {
        return Certificate.trusting(folder);
    }

    /** Marks one of the module's servers as down, or none, and reads its files anew, as docs/operate.md says. */
    void takeOut(int... ports) {
        try {
            Path upstream = folder.resolve("webinar").resolve("upstream.conf");
            String text = Files.readString(upstream).replace(" down;", ";");
            for (int out : ports) {
                text = text.replace(":" + out + ";", ":" + out + " down;");
            }
            Files.writeString(upstream, text);
            Process reload = new ProcessBuilder(
                            program().toString(),
                            "-p",
                            folder.toString(),
                            "-c",
                            folder.resolve("nginx.conf").toString(),
                            "-s",
                            "reload")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("reload.out").toFile())
                    .start();
            if (reload.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("reload.out")));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Waits until the last one who was answered was not by this server: the reload above is only asked for. */
    void awaitNobodySentTo(int modulePort) {
        Await.until("nginx sends nobody to " + modulePort, SOON, () -> {
            String[] served = accessLog().split("\n");
            return !served[served.length - 1].endsWith(":" + modulePort);
        });
    }

    String accessLog() {
        try {
            return Files.readString(folder.resolve("access.log"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

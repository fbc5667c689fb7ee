package org.webinar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.webinar.sandbox.base.Leash;
import org.webinar.sandbox.base.Ports;

/** An nginx with one worker that hands out files from this machine's disk, and does nothing else. */
final class FileServer implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String CONFIGURATION = """
            daemon off;
            worker_processes 1;
            pid nginx.pid;
            events { worker_connections 4096; }
            http {
                access_log off;
                sendfile on;
                keepalive_requests 1000000;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                server { listen 127.0.0.1:%d; root %s/files; }
            }
            """;

    private final Process process;
    private final int port;

    private FileServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static FileServer start(int page, int state) throws IOException {
        Path folder = Path.of("target/nginx").toAbsolutePath();
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.write(files.resolve("page.html"), letters(page));
        Files.write(files.resolve("state.json"), letters(state));
        int port = Ports.free();
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(port, folder));
        Process process = new ProcessBuilder(
                        program(), "-p", folder + "/", "-e", folder + "/error.log", "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        Leash.hold(process);
        Waits.until("nginx listens", SOON, () -> !Ports.isFree(port) || !process.isAlive());
        return new FileServer(process, port);
    }

    private static String program() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No nginx here; apt-get install nginx-light."));
    }

    static byte[] letters(int many) {
        byte[] letters = new byte[many];
        Arrays.fill(letters, (byte) 'x');
        return letters;
    }

    int port() {
        return port;
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

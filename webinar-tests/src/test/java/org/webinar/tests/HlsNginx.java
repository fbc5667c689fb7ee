package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A real nginx that sends HLS to whoever has a ticket: the files of deploy/streaming as an administrator copies them, with
 * their lines on tickets. Left out is what nginx-light does not know (RTMP) and what takes a certificate.
 */
final class HlsNginx implements AutoCloseable {
    private static final Path KIT = Path.of("../deploy/streaming");

    private final Process process;

    private HlsNginx(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param hls address of whoever has the playlists: nginx may not read the files of who runs the tests
     * @param module address of the product, which it asks
     */
    static HlsNginx start(Path folder, int port, String hls, String module) {
        try {
            Files.createDirectories(folder);
            for (String name : new String[] {"tickets.conf", "ticket-door.conf", "push-keys.conf"}) {
                Files.writeString(folder.resolve(name), here(Files.readString(KIT.resolve(name)), folder, module));
            }
            String configuration = here(Files.readString(KIT.resolve("nginx-rtmp.conf")), folder, module)
                    .replaceAll("(?ms)^rtmp \\{.*?^}", "")
                    .replaceAll("(?m)^(user|include|pid) .*$", "")
                    .replaceAll("(?m)^ +ssl_.*$", "")
                    .replace("listen [::]:80;", "")
                    .replace("listen 80;", "listen 127.0.0.1:" + Nginx.freePort() + ";")
                    .replace("listen [::]:443 ssl http2;", "")
                    .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + ";")
                    .replace("server_name live.univ.example;", "")
                    .replace("127.0.0.1:8935", "127.0.0.1:" + Nginx.freePort())
                    .replaceAll("include [^;]*mime\\.types;", temporary(folder))
                    .replace(
                            "alias /var/lib/hls/;",
                            "proxy_pass " + hls + "/hls/; proxy_hide_header Access-Control-Allow-Origin;"
                                    + " proxy_hide_header Cache-Control;")
                    .replace("#tickets: ", "");
            Files.writeString(folder.resolve("nginx.conf"), "daemon off;\npid nginx.pid;\n" + configuration);
            return run(folder, port);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String here(String text, Path folder, String module) {
        return text.replace("/etc/nginx/", folder + "/")
                .replace("/var/log/nginx", folder.toString())
                .replace("/var/lib/nginx", folder.toString())
                .replace("https://webinar.univ.example", module)
                .replace("/etc/ssl/certs/ca-certificates.crt", folder + "/none.pem")
                .replaceAll("(?m)^ +proxy_ssl_.*$", "");
    }

    private static String temporary(Path folder) {
        StringBuilder lines = new StringBuilder();
        for (String what : new String[] {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
            lines.append(what)
                    .append("_temp_path ")
                    .append(folder)
                    .append('/')
                    .append(what)
                    .append(";\n");
        }
        return lines.toString();
    }

    private static HlsNginx run(Path folder, int port) throws IOException {
        Path said = folder.resolve("nginx.out");
        Process process = new ProcessBuilder(
                        Nginx.program().toString(),
                        "-p",
                        folder.toString(),
                        "-e",
                        folder + "/error.log",
                        "-c",
                        folder + "/nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Await.until("nginx listens: " + said, Await.SOON, () -> Nginx.listens(port) || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(said));
        }
        return new HlsNginx(process);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(Await.SOON.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

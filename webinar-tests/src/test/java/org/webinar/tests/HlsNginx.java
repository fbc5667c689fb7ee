package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real nginx that sends HLS to whoever has a ticket: the files of deploy/streaming as an administrator copies them, with
 * their lines on tickets. Left out is what nginx-light does not know (RTMP) and what takes a certificate.
 */
final class HlsNginx implements AutoCloseable {
    private static final Path KIT = Path.of("../deploy/streaming");

    private static final String MAIN = "daemon off;\npid nginx.pid;\n" + RunningNginx.ofWhoRunsTheTests() + "\n";

    /** What an administrator has taken away of the signs in front of a cache's lines on tickets. */
    enum Signs {
        ALL,
        /** The cache tells who shows which ticket, as a CDN does, and asks nobody. */
        OF_THE_KEY,
        NONE;

        private String takenFrom(String file) {
            return switch (this) {
                case ALL -> file.replace("#tickets: ", "");
                case OF_THE_KEY -> file.replace("#tickets: \"", "\"").replace("#tickets: ", "# ");
                case NONE -> file;
            };
        }
    }

    private final RunningNginx running;

    private HlsNginx(RunningNginx running) {
        this.running = running;
    }

    /**
     * Starts it.
     *
     * @param hls address of whoever has the playlists
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
                    .replace("listen [::]:80;", "")
                    .replace("listen 80;", "listen 127.0.0.1:" + Nginx.freePort() + ";")
                    .replace("listen [::]:443 ssl http2;", "")
                    .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + ";")
                    .replace("server_name live.univ.example;", "")
                    .replace("127.0.0.1:8935", "127.0.0.1:" + Nginx.freePort())
                    .replaceAll("include [^;]*mime\\.types;", RunningNginx.temporary(folder))
                    .replace(
                            "alias /var/lib/hls/;",
                            "proxy_pass " + hls + "/hls/; proxy_hide_header Access-Control-Allow-Origin;"
                                    + " proxy_hide_header Cache-Control;")
                    .replace("#tickets: ", "");
            Files.writeString(folder.resolve("nginx.conf"), MAIN + configuration);
            return new HlsNginx(RunningNginx.start(folder, port));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Starts a cache in front of it: cache.conf.
     *
     * @param origin port of the streaming server
     * @param signs which of its lines on tickets count
     */
    static HlsNginx startCache(Path folder, int port, int origin, String module, Signs signs) {
        try {
            Files.createDirectories(folder);
            for (String name : new String[] {"tickets.conf", "ticket-door.conf"}) {
                Files.writeString(folder.resolve(name), here(Files.readString(KIT.resolve(name)), folder, module));
            }
            String http = signs.takenFrom(here(Files.readString(KIT.resolve("cache.conf")), folder, module))
                    .replaceAll("listen \\[::][^;]*;", "")
                    .replace("listen 80;", "listen 127.0.0.1:" + Nginx.freePort() + ";")
                    .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + ";")
                    .replace("server_name live.univ.example;", "")
                    .replace("origin.univ.example:443", "127.0.0.1:" + origin)
                    .replace("https://hls_origin", "http://hls_origin")
                    .replace("/var/cache/nginx", folder.toString());
            Files.writeString(
                    folder.resolve("nginx.conf"),
                    MAIN + "events { }\nhttp {\naccess_log access.log;\n" + RunningNginx.temporary(folder) + http
                            + "}\n");
            return new HlsNginx(RunningNginx.start(folder, port));
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
                .replaceAll("(?m)^ *(proxy_)?ssl_.*$", "")
                // Here all are asked by the address of this machine, which has no name.
                .replaceAll("(?ms)^( *)server \\{\\s+listen \\d+ [^;]*default_server;.*?^\\1}", "");
    }

    @Override
    public void close() {
        running.close();
    }
}

package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real nginx with the templates of deploy/ as an administrator includes them. Only what belongs to a machine is changed:
 * ports, folders, and where the module and BigBlueButton listen.
 */
final class KitNginx implements AutoCloseable {
    private static final Path KIT = Path.of("../deploy");
    private static final String HTTP = """
            daemon off;
            %3$s
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log info;
            events { }
            http {
                access_log %1$s/access.log;
                # As Debian's nginx.conf has it.
                ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
                ssl_prefer_server_ciphers on;
                gzip on;
                %4$s
                %2$s
            }
            """;

    private final Path folder;
    private final int port = Nginx.freePort();
    private final int securePort = Nginx.freePort();
    private final int rtmpPort = Nginx.freePort();
    private final int modulePort;
    private final int bbbPort;
    private RunningNginx running;

    KitNginx(Path folder, int modulePort, int bbbPort) {
        this.folder = folder;
        this.modulePort = modulePort;
        this.bbbPort = bbbPort;
        try {
            Path copies = Files.createDirectories(folder.resolve("webinar"));
            Certificate.write(folder);
            Certificate.writeDhParameters(folder);
            Files.createDirectories(folder.resolve("hls"));
            for (Path template : templates()) {
                Files.writeString(copies.resolve(template.getFileName()), here(Files.readString(template)));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(KIT.resolve("nginx"))) {
            return files.filter(file -> file.toString().endsWith(".conf")).toList();
        }
    }

    private String here(String template) {
        return template.replaceAll("/etc/letsencrypt/live/[a-z.]+/fullchain.pem", folder + "/cert.pem")
                .replaceAll("/etc/letsencrypt/live/[a-z.]+/privkey.pem", folder + "/key.pem")
                .replace("/etc/nginx/dhparam.pem", folder + "/dhparam.pem")
                .replaceAll("listen 80( default_server)?;", "listen 127.0.0.1:" + port + "$1;")
                .replaceAll("listen \\[::]:80( default_server)?;", "listen [::1]:" + port + "$1;")
                .replace("listen 443 ", "listen 127.0.0.1:" + securePort + " ")
                .replace("listen [::]:443 ", "listen [::1]:" + securePort + " ")
                .replace("/var/log/nginx", folder.toString())
                .replace("/var/www/certbot", folder + "/certbot")
                .replace("127.0.0.1:8080", "127.0.0.1:" + modulePort)
                .replace(":48087", ":" + bbbPort);
    }

    /** What nginx -t says of a configuration with these lines in its http block; empty when it is content. */
    String complaint(String lines) {
        return complaintAbout(withInHttp(lines));
    }

    /** What it says of the web server's configuration in its container, where the module has a name. */
    String complaintAboutContainer() {
        return complaintAbout(whole("container/nginx.conf").replace("webinar:8080", "127.0.0.1:" + modulePort));
    }

    /** What it says of the cache in front of the streaming server, tickets and all. */
    String complaintAboutCache() {
        for (String name : new String[] {"tickets.conf", "ticket-door.conf"}) {
            write(name, besideTheCache(read("streaming/" + name)));
        }
        return complaint(besideTheCache(read("streaming/cache.conf")).replace("#tickets: ", ""));
    }

    private String besideTheCache(String template) {
        return here(template)
                .replace("https://webinar.univ.example", "https://127.0.0.1")
                .replace("origin.univ.example:443", "127.0.0.1:443")
                .replace("/etc/ssl/certs/ca-certificates.crt", folder + "/cert.pem")
                .replaceAll("/var/(lib|cache)/nginx", folder.toString())
                .replace("/etc/nginx/", folder + "/");
    }

    private String complaintAbout(String configuration) {
        write("nginx.conf", configuration);
        return RunningNginx.complaint(folder);
    }

    private String withInHttp(String lines) {
        return HTTP.formatted(folder, lines, RunningNginx.ofWhoRunsTheTests(), RunningNginx.temporary(folder));
    }

    /** A whole configuration, with the paths of this folder. */
    private String whole(String file) {
        return here(read(file))
                .replace("include /etc/nginx/mime.types;", RunningNginx.temporary(folder))
                .replaceAll("(?m)^user .*$", RunningNginx.ofWhoRunsTheTests())
                .replaceAll("(?m)^pid .*$", "daemon off; pid " + folder + "/nginx.pid;");
    }

    /** The streaming server's own, with nginx' real module for RTMP. */
    private String streaming(String keys, boolean besideBigBlueButton) {
        return whole("streaming/nginx-rtmp.conf")
                .replaceAll("(?m)^include .*modules-enabled.*$", "load_module " + Nginx.rtmpModule() + ";")
                .replace("listen 1935;", "listen 127.0.0.1:" + rtmpPort + ";")
                .replace("listen [::]:1935 ", "listen [::1]:" + rtmpPort + " ")
                .replace("127.0.0.1:8935", "127.0.0.1:" + Nginx.freePort())
                .replace("/var/lib/hls", folder + "/hls")
                .replace("/etc/nginx/webinar/", folder + "/webinar/")
                .replace("#bbb: ", besideBigBlueButton ? "" : "# ")
                .replace(
                        "include /etc/nginx/push-keys.conf;",
                        read("streaming/push-keys.conf").replaceFirst("(?m)^ +# hall-1:.*$", keys));
    }

    private static String read(String file) {
        try {
            return Files.readString(KIT.resolve(file));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Runs it with these lines in its http block, and waits until it listens. */
    KitNginx run(String lines) {
        return start(withInHttp(lines), securePort);
    }

    /**
     * Runs the streaming server.
     *
     * @param keys lines in the place of the example in push-keys.conf
     * @param besideBigBlueButton whether bbb-docker.conf is included, too
     */
    KitNginx runStreaming(String keys, boolean besideBigBlueButton) {
        return start(streaming(keys, besideBigBlueButton), rtmpPort);
    }

    private KitNginx start(String configuration, int listening) {
        write("nginx.conf", configuration);
        running = RunningNginx.start(folder, listening);
        return this;
    }

    int port() {
        return port;
    }

    int securePort() {
        return securePort;
    }

    int rtmpPort() {
        return rtmpPort;
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}

package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real nginx with the templates of deploy/nginx as an administrator includes them. Only what belongs to a machine is
 * changed: ports, the folder of certificates, and where the module and BigBlueButton listen.
 */
final class KitNginx implements AutoCloseable {
    private static final Path KIT = Path.of("../deploy");
    private static final String HTTP = """
            daemon off;
            worker_processes 1;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log info;
            events { }
            http {
                access_log %1$s/access.log;
                client_body_temp_path %1$s/body;
                proxy_temp_path %1$s/proxy;
                fastcgi_temp_path %1$s/fastcgi;
                uwsgi_temp_path %1$s/uwsgi;
                scgi_temp_path %1$s/scgi;
                %2$s
            }
            """;

    private final Path folder;
    private final int port = Nginx.freePort();
    private final int securePort = Nginx.freePort();
    private final int modulePort;
    private final int bbbPort;
    private Process process;

    KitNginx(Path folder, int modulePort, int bbbPort) {
        this.folder = folder;
        this.modulePort = modulePort;
        this.bbbPort = bbbPort;
        try {
            Path copies = Files.createDirectories(folder.resolve("webinar"));
            Certificate.write(folder);
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
                // Numbers of that size are slow to find; who asks for one here has them from the standard (RFC 7919).
                .replaceAll("ssl_dhparam [^;]+;", "")
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("listen [::]:80;", "listen [::1]:" + port + ";")
                .replace("listen 443 ", "listen 127.0.0.1:" + securePort + " ")
                .replace("listen [::]:443 ", "listen [::1]:" + securePort + " ")
                .replace("/var/log/nginx", folder.toString())
                .replace("127.0.0.1:8080", "127.0.0.1:" + modulePort)
                .replace(":48087", ":" + bbbPort);
    }

    /** What nginx -t says of a configuration with these lines in its http block; empty when it is content. */
    String complaint(String lines) {
        return complaintAbout(HTTP.formatted(folder, lines));
    }

    /**
     * What it says of the streaming server's own configuration, without its part on RTMP: nginx-light does not know that
     * one, and the module that does is not in CI.
     */
    String complaintAboutStreaming() {
        String keys = whole("streaming/push-keys.conf");
        return complaintAbout(whole("streaming/nginx-rtmp.conf")
                .replaceAll("(?ms)^rtmp \\{.*?^}", "")
                .replaceAll("(?m)^(user|include) .*$", "")
                .replace("127.0.0.1:8935", "127.0.0.1:" + Nginx.freePort())
                .replace("include /etc/nginx/push-keys.conf;", keys));
    }

    /** What it says of the web server's configuration in its container, where the module has a name. */
    String complaintAboutContainer() {
        return complaintAbout(whole("container/nginx.conf").replace("webinar:8080", "127.0.0.1:" + modulePort));
    }

    /** A whole configuration, with the paths of this folder. */
    private String whole(String file) {
        try {
            return here(Files.readString(KIT.resolve(file)))
                    .replace("include /etc/nginx/mime.types;", "")
                    .replaceAll("(?m)^pid .*$", "pid " + folder + "/nginx.pid;");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String complaintAbout(String configuration) {
        try {
            Path file = Files.writeString(folder.resolve("nginx.conf"), configuration);
            Process test = command(file, "-t").redirectErrorStream(true).start();
            String said = new String(test.getInputStream().readAllBytes());
            return test.waitFor() == 0 ? "" : said;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private ProcessBuilder command(Path configuration, String... more) {
        List<String> words = Stream.concat(
                        Stream.of(
                                Nginx.program().toString(),
                                "-p",
                                folder.toString(),
                                "-e",
                                folder + "/error.log",
                                "-c",
                                configuration.toString()),
                        Stream.of(more))
                .toList();
        return new ProcessBuilder(words);
    }

    /** Runs it with these lines, and waits until it listens. */
    KitNginx run(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("nginx.conf"), HTTP.formatted(folder, lines));
        Path said = folder.resolve("nginx.out");
        process = command(file)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Await.until("nginx listens: " + said, Await.SOON, () -> Nginx.listens(securePort) || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(said));
        }
        return this;
    }

    int port() {
        return port;
    }

    int securePort() {
        return securePort;
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
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

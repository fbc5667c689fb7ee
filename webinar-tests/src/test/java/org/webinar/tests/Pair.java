package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.TriedServer;
import org.webinar.tests.pod.Pod;

/**
 * Two whole servers of the product on one database of a Pod's, behind one nginx with the documented files; the way to the
 * database can be cut.
 */
record Pair(Pod pod, CutLine database, MicroProduct first, TriedServer second, Nginx nginx) implements Product {

    static Pair start(Path data, Pod pod) {
        int port = Nginx.freePort();
        String url = pod.settings().get("WEBINAR_DB_URL");
        int databasePort = URI.create(url.replace("jdbc:", "")).getPort();
        CutLine database = new CutLine(databasePort);
        MicroProduct first =
                MicroProduct.start(data, pod, options -> options.environment("WEBINAR_URL", "http://127.0.0.1:" + port)
                        .environment("WEBINAR_DB_URL", url.replace(":" + databasePort, ":" + database.port())));
        TriedServer second = first.second();
        try {
            second.start();
            List<Integer> ports = List.of(first.server().port(), second.port());
            Path folder = data.resolveSibling(data.getFileName() + "-nginx");
            int podPort = URI.create(pod.url()).getPort();
            return new Pair(pod, database, first, second, Nginx.start(folder, port, ports, podPort));
        } catch (IOException refused) {
            close(first, second);
            throw new UncheckedIOException(refused);
        } catch (RuntimeException failed) {
            close(first, second);
            throw failed;
        }
    }

    /** The server that nginx has sent the last asker of this path to. */
    TriedServer thatServes(String path) {
        String served = nginx.accessLog()
                .lines()
                .filter(line -> line.contains(path))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return served.endsWith(":" + second.port()) ? second : first.server();
    }

    /** The other one. */
    TriedServer other(TriedServer server) {
        return server.equals(second) ? first.server() : second;
    }

    /** All is there, whatever a story has broken. */
    void mend() {
        database.mend();
        nginx.takeOut();
        first.server().start();
        second.start();
    }

    @Override
    public String url() {
        return nginx.url();
    }

    @Override
    public Sandbox sandbox() {
        return first.sandbox();
    }

    @Override
    public Set<String> neighbours() {
        return Set.of(pod.url(), first.url(), second.url());
    }

    @Override
    public Path log() {
        return first.log();
    }

    @Override
    public void close() {
        nginx.close();
        close(first, second);
        database.close();
        pod.close();
    }

    private static void close(MicroProduct first, TriedServer second) {
        second.close();
        first.close();
    }
}

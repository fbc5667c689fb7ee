package org.webinar.doubles.pod;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.webinar.doubles.Asked;
import org.webinar.doubles.GatewayDouble;

/** A Pod on loopback that takes videos by its REST addresses from whoever has its token, and can have bad days. */
public final class PodDouble implements AutoCloseable {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int TYPE = 1;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(PodDouble::daemon);
    private final String token;
    private final Map<String, Integer> people = new TreeMap<>();
    private final List<PodVideo> videos = new CopyOnWriteArrayList<>();
    private final List<String> encoded = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile BadDay day = BadDay.NONE;

    private PodDouble(int port, String token, List<String> usernames) {
        this.token = token;
        // Other numbers than ours, so that nobody takes ours for them.
        usernames.forEach(username -> people.put(username, 100 + people.size()));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "pod double");
        thread.setDaemon(true);
        return thread;
    }

    /** Listens on this port, 0 for any free one, and knows these people. */
    public static PodDouble start(int port, String token, String... usernames) {
        return new PodDouble(port, token, List.of(usernames));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            if (path.startsWith("/video/")) {
                page(exchange, path);
            } else if (day.status() > 0) {
                DjangoAnswer.send(
                        exchange, day.status(), "text/html", "<html><body><h1>" + day.words() + "</h1></body></html>");
            } else if (refused(exchange)) {
                return;
            } else if (exchange.getRequestMethod().equals("POST") && path.equals("/rest/videos/")) {
                add(exchange);
            } else {
                get(exchange, path);
            }
        }
    }

    private boolean refused(HttpExchange exchange) throws IOException {
        String said = exchange.getRequestHeaders().getFirst("Authorization");
        if (said == null || !said.startsWith("Token ")) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"api\"");
            DjangoAnswer.detail(exchange, 401, "Authentication credentials were not provided.");
            return true;
        }
        if (!said.equals("Token " + token)) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"api\"");
            DjangoAnswer.detail(exchange, 401, "Invalid token.");
            return true;
        }
        if (day == BadDay.NO_STAFF) {
            DjangoAnswer.detail(exchange, 403, "You do not have permission to perform this action.");
            return true;
        }
        return false;
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        Asked asked = GatewayDouble.read(exchange);
        if (path.equals("/rest/users/")) {
            DjangoAnswer.list(
                    exchange,
                    people.keySet().stream()
                            .filter(name -> name.equals(asked.query().get("username")))
                            .map(this::person)
                            .toList());
        } else if (path.equals("/rest/videos/")) {
            List<JsonObject> found = new ArrayList<>(videos.stream()
                    .filter(video ->
                            String.valueOf(video.owner()).equals(asked.query().get("owner")))
                    .map(this::json)
                    .toList());
            Collections.reverse(found);
            DjangoAnswer.list(exchange, found);
        } else if (path.equals("/rest/types/" + TYPE + "/")) {
            DjangoAnswer.json(
                    exchange,
                    200,
                    Json.createObjectBuilder()
                            .add("id", TYPE)
                            .add("title", "Other")
                            .build());
        } else if (path.equals("/rest/launch_encode_view/")) {
            encode(exchange, asked.query().get("slug"));
        } else {
            DjangoAnswer.detail(exchange, 404, "No Type matches the given query.");
        }
    }

    private JsonObject person(String name) {
        int id = people.get(name);
        return Json.createObjectBuilder()
                .add("id", id)
                .add("url", url() + "/rest/users/" + id + "/")
                .add("username", name)
                .add("is_staff", false)
                .build();
    }

    private void encode(HttpExchange exchange, String slug) throws IOException {
        for (PodVideo video : videos) {
            if (video.slug().equals(slug)) {
                encoded.add(slug);
                DjangoAnswer.json(exchange, 200, json(video));
                return;
            }
        }
        DjangoAnswer.detail(exchange, 404, "No Video matches the given query.");
    }

    private void add(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().getFirst("Content-Length") == null) {
            DjangoAnswer.detail(exchange, 411, "Length required.");
            return;
        }
        day.waitInTheMiddle();
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
        Multipart form;
        try {
            form = Multipart.read(exchange.getRequestHeaders().getFirst("Content-Type"), body);
        } catch (IOException unreadable) {
            DjangoAnswer.detail(exchange, 400, unreadable.getMessage());
            return;
        }
        Set<String> ids = people.values().stream().map(String::valueOf).collect(Collectors.toSet());
        Objections objections = Objections.to(form, ids, Set.of(TYPE));
        if (!objections.none()) {
            DjangoAnswer.json(exchange, 400, objections.json());
            return;
        }
        PodVideo video = taken(form);
        if (day == BadDay.ANSWER_LOST) {
            day = BadDay.NONE;
            return;
        }
        DjangoAnswer.json(exchange, 201, json(video));
    }

    private synchronized PodVideo taken(Multipart form) {
        int id = videos.size() + 1;
        String words = form.fields().get("title").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        int owner = Integer.parseInt(form.fields().get("owner").replaceFirst(".*/rest/users/(\\d+)/", "$1"));
        PodVideo video = new PodVideo(
                id, String.format("%04d-%s", id, words), owner, form.fields(), form.fileName(), form.file());
        videos.add(video);
        return video;
    }

    private JsonObject json(PodVideo video) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("id", video.id())
                .add("url", url() + "/rest/videos/" + video.id() + "/")
                .add("slug", video.slug())
                .add("title", video.fields().get("title"))
                .add("description", video.fields().getOrDefault("description", ""))
                .add("is_draft", video.draft())
                .add("encoding_in_progress", encoded.contains(video.slug()));
        return object.build();
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        boolean there = videos.stream().anyMatch(video -> path.equals("/video/" + video.slug() + "/"));
        String words = there ? "A video in Pod" : "404 Not Found";
        DjangoAnswer.send(
                exchange,
                there ? 200 : 404,
                "text/html",
                "<!doctype html><link rel=icon href=data:,><title>Pod</title><h1>" + words + "</h1>");
    }

    /** From now on it has such a day. */
    public void have(BadDay next) {
        day = next;
    }

    /** Its address, without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The videos that were added, the first first. */
    public List<PodVideo> videos() {
        return List.copyOf(videos);
    }

    /** The words of those whose encoding was begun, as often as it was. */
    public List<String> encoded() {
        return List.copyOf(encoded);
    }

    /** What was asked, the first first. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}

package org.webinar.sandbox.bbb;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.webinar.sandbox.base.Query;
import org.webinar.sandbox.base.Reply;

/** The door /bigbluebutton/api: verifies, dispatches, misbehaves on request and writes everything down. */
final class ApiDoor {
    static final String PATH = "/bigbluebutton/api";
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");
    private static final Set<String> XMLS = Set.of("application/xml", "text/xml");
    private static final Set<String> UNSIGNED = Set.of("", "hooks/ping");
    private static final Set<String> GET_ONLY =
            Set.of("join", "sendChatMessage", "hooks/create", "hooks/list", "hooks/destroy");

    private final String secret;
    private final Balancer balancer;
    private final Map<String, Function<ApiRequest, Answer>> calls = new LinkedHashMap<>();
    private final List<Call> journal = new CopyOnWriteArrayList<>();
    private volatile Fault fault = Fault.NONE;

    ApiDoor(BbbOptions options) {
        this.secret = options.secret();
        this.balancer = options.balancer();
    }

    ApiDoor with(String name, Function<ApiRequest, Answer> call) {
        calls.put(name, call);
        return this;
    }

    void misbehave(Fault next) {
        fault = next;
    }

    List<Call> journal() {
        return Collections.unmodifiableList(journal);
    }

    void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(PATH.length()).replaceAll("^/+|/+$", "");
        var query = Query.of(exchange.getRequestURI().getRawQuery());
        String body = Reply.body(exchange);
        boolean valid = UNSIGNED.contains(name) || Checksum.valid(name, query.raw(), secret);
        var answer = faulty(name, body, () -> answer(exchange, name, query, body, valid));
        journal.add(new Call(
                Instant.now(),
                exchange.getRequestMethod(),
                name,
                query.raw(),
                query.parameters(),
                body,
                valid,
                answer.messageKey()));
        answer.send(exchange);
    }

    private Answer faulty(String name, String body, java.util.function.Supplier<Answer> right) {
        var now = fault;
        return switch (now.kind()) {
            case HTTP_500 -> Answer.html(500, "HTTP Status 500", "Internal Server Error", "");
            case HTML_502 -> Answer.html(502, "502 Bad Gateway", "nginx", "");
            case CHECKSUM_ERROR -> checksumError();
            case MALFORMED_XML -> Answer.body(200, "text/xml;charset=utf-8", "<response><returncode>SUCCESS</return");
            case NO_SLIDES ->
                body.isEmpty()
                        ? right.get()
                        : Answer.failed("presentationNotAllowed", "No slides from outside are taken here");
            case NO_CHAT_API -> name.equals("sendChatMessage") ? unsupported() : right.get();
            case SLOW -> {
                pause(now);
                yield right.get();
            }
            default -> right.get();
        };
    }

    private static void pause(Fault fault) {
        try {
            Thread.sleep(fault.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange, String name, Query query, String body, boolean valid) {
        if (name.isEmpty()) {
            return version();
        }
        if (name.equals("hooks/ping")) {
            return Answer.body(200, "text/plain", "bbb-webhooks API up!");
        }
        var call = calls.get(name);
        if (call == null || !balancer.knows(name)) {
            return unsupported();
        }
        boolean post = exchange.getRequestMethod().equals("POST");
        if (post && GET_ONLY.contains(name)) {
            return Answer.html(405, "HTTP Status 405", "Method Not Allowed", "");
        }
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"))
                .replaceAll(";.*", "")
                .strip();
        if (!body.isEmpty() && !accepted(name, type)) {
            return Answer.failed("unsupportedContentType", "POST request Content-Type is missing or unsupported");
        }
        boolean twice = FORMS.contains(type)
                && Query.of(body).parameters().keySet().stream().anyMatch(query.parameters()::containsKey);
        if (!valid || twice) {
            return name.equals("join") ? joinRefused() : checksumError();
        }
        return perform(call, new ApiRequest(exchange.getRequestMethod(), query, XMLS.contains(type) ? body : ""));
    }

    private static Answer perform(Function<ApiRequest, Answer> call, ApiRequest request) {
        try {
            return call.apply(request);
        } catch (ApiFailure failure) {
            if (failure.key().equals("nonUniqueVoiceBridge")) {
                return Answer.xml(listed(failure), failure.key());
            }
            return Answer.failed(failure.key(), failure.getMessage());
        }
    }

    /** The other form of errors: a list. */
    private static Xml listed(ApiFailure failure) {
        return new Xml()
                .tag("returncode", "FAILED")
                .open("errors")
                .open("error")
                .tag("key", failure.key())
                .tag("message", failure.getMessage())
                .close("error")
                .close("errors");
    }

    private static boolean accepted(String name, String type) {
        return name.equals("insertDocument")
                ? XMLS.contains(type)
                : FORMS.contains(type) || name.equals("create") && XMLS.contains(type);
    }

    private static Answer version() {
        return Answer.xml(Xml.success()
                .tag("version", "2.0")
                .tag("apiVersion", "2.0")
                .tag("bbbVersion", "")
                .tag("html5PluginSdkVersion", "0.0.95")
                .tag("graphqlWebsocketUrl", "ws://127.0.0.1/graphql")
                .tag("graphqlApiUrl", "http://127.0.0.1/api/rest"));
    }

    private Answer checksumError() {
        return balancer.checksumError();
    }

    /** An unsigned address for errors is not to be trusted, so nobody is sent there (3.0.24 and newer). */
    private static Answer joinRefused() {
        return Answer.html(200, "Sandbox BigBlueButton: you cannot join", "Checksums do not match", "checksumError");
    }

    private Answer unsupported() {
        return balancer.unsupported();
    }
}

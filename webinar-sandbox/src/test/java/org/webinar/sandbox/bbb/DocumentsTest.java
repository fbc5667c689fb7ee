package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Http;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Reply;

/** Slides that come as addresses in the body of a call whose address alone is signed. */
class DocumentsTest {
    private static final String XML = "application/xml";

    private final SandboxBbb bbb = SandboxBbb.start(new BbbOptions());
    private final Client client = new Client(bbb);
    private final LoopbackServer files = LoopbackServer.start("files", 0, exchange -> {
        boolean there = exchange.getRequestURI().getPath().startsWith("/a.pdf");
        Reply.send(exchange, there ? 200 : 404, "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    });

    @AfterEach
    void stop() {
        bbb.close();
        files.close();
    }

    private static String modules(String... documents) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><modules><module name=\"presentation\">"
                + String.join("", documents) + "</module></modules>";
    }

    private String document(String path, String name, boolean current) {
        return "<document url=\"" + files.url() + path + "\" filename=\"" + name + "\" current=\"" + current
                + "\" downloadable=\"true\"/>";
    }

    private List<Document> documents() {
        return bbb.meeting("demo").orElseThrow().documents();
    }

    private void awaitAll(int number) {
        Await.until(
                "all are fetched",
                () -> documents().stream()
                                .filter(document -> document.state() != Document.State.FETCHING)
                                .count()
                        == number);
    }

    @Test
    void what_a_create_brings_is_fetched_and_shown() {
        String url = client.url("create", "name", "Demo", "meetingID", "demo");
        String body = modules(document("/a.pdf?b=1&amp;c=2", "Été.pdf", true), document("/b.pdf", "b.pdf", false));
        assertThat(Http.post(url, XML, body).body()).contains("SUCCESS");
        awaitAll(2);
        assertThat(documents().get(0))
                .returns("Été.pdf", Document::name)
                .returns(Document.State.FETCHED, Document::state)
                .returns(files.url() + "/a.pdf?b=1&c=2", Document::address)
                .returns(true, Document::current)
                .returns(true, Document::downloadable)
                .returns(8L, Document::length)
                .returns("application/pdf", Document::type);
        assertThat(documents().get(0).sha256()).hasSize(64);
        assertThat(documents().get(1))
                .returns(Document.State.FAILED, Document::state)
                .returns(404, Document::status);

        assertThat(Http.post(url, XML, body).body()).contains("duplicateWarning");
        assertThat(documents()).hasSize(2);
    }

    @Test
    void more_may_come_into_an_open_room_alone() {
        String url = client.url("insertDocument", "meetingID", "demo");
        String body = modules(document("/a.pdf", "a.pdf", false));
        assertThat(Http.post(url, XML, body).body()).contains("<messageKey>notFound");
        client.create();
        assertThat(Http.post(url, XML, body).body()).contains("SUCCESS", "Presentation is being uploaded");
        awaitAll(1);
        assertThat(documents()).hasSize(1).allMatch(document -> !document.current());
        assertThat(Http.post(url, XML, modules()).body()).contains("FAILED");
        assertThat(Http.post(url, XML, "<modules").body()).contains("presentationXmlError");
        assertThat(Http.post(url, "application/x-www-form-urlencoded", "a=b").body())
                .contains("unsupportedContentType");
        assertThat(Http.post(url + "0", XML, body).body()).contains("checksumError");
    }

    @Test
    void a_server_may_take_no_slides() {
        bbb.misbehave(Fault.NO_SLIDES);
        String url = client.url("create", "name", "Demo", "meetingID", "demo");
        assertThat(Http.post(url, XML, modules(document("/a.pdf", "a.pdf", true)))
                        .body())
                .contains("presentationNotAllowed");
        assertThat(Http.get(url).body()).contains("SUCCESS");
        assertThat(documents()).isEmpty();
    }
}

package org.webinar.sandbox.bbb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executor;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Slides that come with a call: read from its body, and fetched from where they lie, as the real one does. */
final class Documents {
    private static final int SECONDS = 20;

    private final Executor workers;
    private final HttpClient client;

    Documents(Executor workers) {
        this.workers = workers;
        this.client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(SECONDS))
                .build();
    }

    /** What a body names; throws {@link ApiFailure} when it is not one of modules. */
    static List<Document> named(String body) {
        var found = new ArrayList<Document>();
        if (body.isEmpty()) {
            return found;
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            var modules = builder.parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName("document");
            for (int i = 0; i < modules.getLength(); i++) {
                found.add(named((Element) modules.item(i)));
            }
            return found;
        } catch (SAXException | IOException broken) {
            throw new ApiFailure("presentationXmlError", "The modules are no XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document named(Element element) {
        String address = element.getAttribute("url");
        String name = element.getAttribute("filename");
        if (address.isEmpty() || !name.contains(".")) {
            throw new ApiFailure("presentationXmlError", "A document without address or ending");
        }
        return new Document(
                name,
                address,
                "true".equals(element.getAttribute("current")),
                "true".equals(element.getAttribute("downloadable")),
                Document.State.FETCHING,
                0,
                "",
                "",
                0);
    }

    /** Puts them into the meeting and fetches them. */
    void bring(Rooms rooms, Meeting meeting, List<Document> documents) {
        synchronized (rooms) {
            meeting.documents.addAll(documents);
            rooms.show(meeting);
        }
        for (Document document : documents) {
            workers.execute(() -> {
                var fetched = fetched(document);
                synchronized (rooms) {
                    meeting.documents.replaceAll(other -> other == document ? fetched : other);
                    rooms.show(meeting);
                }
            });
        }
    }

    private Document fetched(Document document) {
        try {
            var request = HttpRequest.newBuilder(URI.create(document.address()))
                    .timeout(Duration.ofSeconds(SECONDS))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean fine = answer.statusCode() == 200;
            return new Document(
                    document.name(),
                    document.address(),
                    document.current(),
                    document.downloadable(),
                    fine ? Document.State.FETCHED : Document.State.FAILED,
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    fine ? sha256(answer.body()) : "",
                    fine ? answer.body().length : 0);
        } catch (IOException | IllegalArgumentException broken) {
            return failed(document);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(document);
        }
    }

    private static Document failed(Document document) {
        return new Document(
                document.name(),
                document.address(),
                document.current(),
                document.downloadable(),
                Document.State.FAILED,
                0,
                "",
                "",
                0);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

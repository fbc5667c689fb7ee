package org.webinar.web.embedding;

import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.webinar.livestream.EventView;

/**
 * An answer of oEmbed's type "rich": HTML of so many dots.
 *
 * @param fields in the order in which they are written
 */
record Rich(Map<String, Object> fields) {

    static Rich of(EventView event, Embedding embedding, URI site) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("version", "1.0");
        fields.put("type", "rich");
        fields.put("title", event.title());
        if (!event.presenter().isEmpty()) {
            fields.put("author_name", event.presenter());
        }
        fields.put("provider_name", "Webinar");
        fields.put("provider_url", site.resolve("/").toString());
        fields.put("html", embedding.html());
        fields.put("width", embedding.width());
        fields.put("height", embedding.height());
        return new Rich(fields);
    }

    Map<String, Object> json(Duration remembered) {
        var all = new LinkedHashMap<>(fields);
        all.put("cache_age", remembered.toSeconds());
        return all;
    }

    String xml(Duration remembered) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("oembed");
            for (Map.Entry<String, Object> field : json(remembered).entrySet()) {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(lawful(field.getValue().toString()));
                xml.writeEndElement();
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException noFile) {
            throw new IllegalStateException(noFile);
        }
        return text.toString();
    }

    /** Without the few characters that no XML may contain, escaped or not. */
    private static String lawful(String text) {
        return text.replaceAll("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}

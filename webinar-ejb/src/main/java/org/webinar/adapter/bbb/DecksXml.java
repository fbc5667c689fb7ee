package org.webinar.adapter.bbb;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.webinar.meeting.Deck;

/** Slides in BigBlueButton's words: where it fetches them, for what is sent along would have to be small. */
final class DecksXml {

    private DecksXml() {}

    /**
     * The body of a call.
     *
     * @param opening whether the first of them is the one that the room opens with; else presenters choose
     */
    static String of(List<Deck> decks, boolean opening) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("modules");
            xml.writeStartElement("module");
            xml.writeAttribute("name", "presentation");
            for (int i = 0; i < decks.size(); i++) {
                write(xml, decks.get(i), opening && i == 0);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("text can be written into memory", impossible);
        }
    }

    private static void write(XMLStreamWriter xml, Deck deck, boolean current) throws XMLStreamException {
        xml.writeEmptyElement("document");
        xml.writeAttribute("url", deck.address().toASCIIString());
        xml.writeAttribute("filename", deck.name());
        xml.writeAttribute("current", String.valueOf(current));
        xml.writeAttribute("downloadable", String.valueOf(deck.downloadable()));
        xml.writeAttribute("removable", "true");
    }
}

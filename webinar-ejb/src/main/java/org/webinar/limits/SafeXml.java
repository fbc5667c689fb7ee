package org.webinar.limits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** XML that another machine sends: read without document types, and so fetching nothing and unfolding nothing. */
public final class SafeXml {

    private SafeXml() {}

    /**
     * The outermost element.
     *
     * @throws IOException when it is no XML, or has a document type
     */
    public static Element read(byte[] text) throws IOException {
        try {
            return parser().parse(new ByteArrayInputStream(text)).getDocumentElement();
        } catch (SAXException notXml) {
            throw new IOException("no XML", notXml);
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's XML parser knows these features", impossible);
        }
    }
}

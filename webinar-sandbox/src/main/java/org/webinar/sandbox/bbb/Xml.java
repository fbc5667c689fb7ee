package org.webinar.sandbox.bbb;

import java.util.Map;

/** Builds an answer of the API. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<response>");

    static Xml success() {
        return new Xml().tag("returncode", "SUCCESS");
    }

    static Xml failed(String key, String message) {
        return new Xml().tag("returncode", "FAILED").message(key, message);
    }

    Xml message(String key, String message) {
        return tag("messageKey", key).tag("message", message);
    }

    Xml tag(String name, Object value) {
        String text = String.valueOf(value);
        out.append('<').append(name);
        if (text.isEmpty()) {
            out.append("/>");
        } else {
            out.append('>').append(escape(text)).append("</").append(name).append('>');
        }
        return this;
    }

    /** The names become elements as they are: the real one does not clean them either. */
    Xml map(String name, Map<String, String> values) {
        open(name);
        values.forEach(this::tag);
        return close(name);
    }

    Xml cdata(String name, String text) {
        out.append('<').append(name).append("><![CDATA[").append(text).append("]]></");
        out.append(name).append('>');
        return this;
    }

    Xml open(String name) {
        out.append('<').append(name).append('>');
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    String text() {
        return out + "</response>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

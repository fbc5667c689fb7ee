package org.webinar.web.texts;

/** Text in pages that are written by hand. */
public final class Html {
    private Html() {}

    /** So that it is text wherever it stands, between tags and between quotation marks. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

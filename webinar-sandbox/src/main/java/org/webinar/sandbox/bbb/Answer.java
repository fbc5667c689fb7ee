package org.webinar.sandbox.bbb;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.webinar.sandbox.base.Reply;

/** What the API says to one call. */
record Answer(int status, String type, String body, String location, String messageKey) {
    private static final String XML = "text/xml;charset=utf-8";

    static Answer xml(Xml xml) {
        return xml(xml, "");
    }

    static Answer xml(Xml xml, String messageKey) {
        return new Answer(200, XML, xml.text(), "", messageKey);
    }

    static Answer failed(String key, String message) {
        return xml(Xml.failed(key, message), key);
    }

    static Answer html(int status, String title, String text, String messageKey) {
        String page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + Xml.escape(title)
                + "</title><body><h1>" + Xml.escape(title) + "</h1><p>" + Xml.escape(text) + "</p></body></html>";
        return new Answer(status, "text/html;charset=utf-8", page, "", messageKey);
    }

    static Answer redirect(String location, String messageKey) {
        return new Answer(302, "", "", location, messageKey);
    }

    static Answer body(int status, String type, String body) {
        return new Answer(status, type, body, "", "");
    }

    void send(HttpExchange exchange) throws IOException {
        if (status == 302) {
            Reply.redirect(exchange, location);
        } else {
            Reply.send(exchange, status, type, body);
        }
    }
}

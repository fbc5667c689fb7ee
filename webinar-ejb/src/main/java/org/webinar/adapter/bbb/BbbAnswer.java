package org.webinar.adapter.bbb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.webinar.limits.SafeXml;
import org.webinar.meeting.RoomsConfused;
import org.webinar.outside.Result;

/** An answer of BigBlueButton: judged by its return code and message key, never by HTTP status or by its texts. */
final class BbbAnswer {
    private static final int SHOWN = 120;

    private final Element root;

    private BbbAnswer(Element root) {
        this.root = root;
    }

    /**
     * Reads an answer.
     *
     * @throws RoomsConfused when it is not one: HTML, an empty body, broken XML
     */
    static BbbAnswer read(int status, byte[] body) {
        try {
            Element root = SafeXml.read(body);
            if (!"response".equals(root.getTagName())) {
                throw new RoomsConfused(status, "<" + root.getTagName() + ">");
            }
            return new BbbAnswer(root);
        } catch (IOException notXml) {
            String start = new String(body, 0, Math.min(body.length, SHOWN), java.nio.charset.StandardCharsets.UTF_8);
            throw new RoomsConfused(status, start.replaceAll("\\s+", " ").strip());
        }
    }

    /** Whether it is refused because of the secret, or of how it was signed. */
    boolean isBadlySigned() {
        return "checksumError".equals(messageKey());
    }

    /** What it is counted as: also who says that there is no such room has answered. */
    Result result() {
        return isBadlySigned() ? Result.REFUSED : Result.OK;
    }

    /** The same where there is no answer. */
    static Result result(Exception failure) {
        if (failure instanceof RoomsConfused confused) {
            Result said = Result.ofStatus(confused.status());
            return said == Result.OK ? Result.UNREADABLE : said;
        }
        return Result.of(failure);
    }

    boolean success() {
        return "SUCCESS".equals(text("returncode"));
    }

    /** The server's word for what went wrong, in either of its two error forms; empty when it gives none. */
    String messageKey() {
        String key = text("messageKey");
        return key.isEmpty() ? text("key") : key;
    }

    /** The key, or the text that balancers give in the place of one. */
    String reason() {
        String key = messageKey();
        return key.isEmpty() ? text("message") : key;
    }

    /** The text of the first element of this name anywhere in the answer; empty when there is none. */
    String text(String name) {
        NodeList found = root.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    /** The number in the first element of this name; nought when there is none. Old servers write 1,234. */
    int number(String name) {
        String digits = text(name).replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    /** All elements of this name, each as an answer of its own. */
    List<BbbAnswer> all(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<BbbAnswer> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add(new BbbAnswer((Element) found.item(i)));
        }
        return all;
    }

    /** The text of the element of this name that stands right below this one; empty when there is none. */
    String own(String name) {
        List<BbbAnswer> found = children(name);
        return found.isEmpty() ? "" : found.get(0).root.getTextContent().strip();
    }

    /** The elements of this name that stand right below this one, each as an answer of its own. */
    List<BbbAnswer> children(String name) {
        List<BbbAnswer> children = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                children.add(new BbbAnswer(child));
            }
        }
        return children;
    }

    /** The texts of all elements of this name. */
    List<String> texts(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent().strip());
        }
        return texts;
    }
}

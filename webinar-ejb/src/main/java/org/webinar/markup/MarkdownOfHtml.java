package org.webinar.markup;

import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads HTML as the tree that Markdown would have become; what Markdown has no sign for becomes its text. */
final class MarkdownOfHtml {
    private static final Set<String> KNOWN = Set.of(
            "p",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "b",
            "em",
            "i",
            "a");

    private MarkdownOfHtml() {}

    static boolean knows(Element element) {
        return KNOWN.contains(element.normalName());
    }

    static Node document(String html) {
        Node document = new Document();
        blocks(Jsoup.parseBodyFragment(html).body(), document);
        return document;
    }

    /** Blocks go into the parent; what stands between them loosely becomes paragraphs. */
    private static void blocks(Element from, Node into) {
        Node loose = null;
        for (org.jsoup.nodes.Node child : from.childNodes()) {
            boolean block = child instanceof Element element && isBlock(element);
            if (block) {
                loose = null;
                block((Element) child, into);
            } else if (loose != null || !isBlank(child)) {
                if (loose == null) {
                    loose = new Paragraph();
                    into.appendChild(loose);
                }
                inline(child, loose);
            }
        }
        for (Node paragraph = into.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
            if (paragraph instanceof Paragraph) {
                trim(paragraph);
            }
        }
    }

    /** The parser counts a line break among the blocks, and not what is marked although blocks stand in it. */
    private static boolean isBlock(Element element) {
        boolean block = element.isBlock() && !element.nameIs("br");
        return block || !element.select("p, li, h1, h2, h3, h4, h5, h6").isEmpty();
    }

    private static boolean isBlank(org.jsoup.nodes.Node node) {
        return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
    }

    private static void block(Element from, Node into) {
        switch (from.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                Heading heading = new Heading();
                heading.setLevel(from.normalName().charAt(1) - '0');
                inlines(from, heading);
                trim(heading);
                into.appendChild(heading);
            }
            case "ul" -> {
                BulletList list = new BulletList();
                list.setMarker("-");
                list.setTight(true);
                items(from, list, into);
            }
            case "ol" -> {
                OrderedList list = new OrderedList();
                list.setMarkerDelimiter(".");
                list.setMarkerStartNumber(number(from.attr("start")));
                list.setTight(true);
                items(from, list, into);
            }
            case "blockquote" -> {
                Node quote = new BlockQuote();
                blocks(from, quote);
                into.appendChild(quote);
            }
            case "hr" -> into.appendChild(new ThematicBreak());
            default -> blocks(from, into);
        }
    }

    private static int number(String start) {
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }

    private static void items(Element from, Node list, Node into) {
        for (Element child : from.children()) {
            Node item = new ListItem();
            blocks(child, item);
            list.appendChild(item);
        }
        if (list.getFirstChild() != null) {
            into.appendChild(list);
        }
    }

    private static void inlines(Element from, Node into) {
        from.childNodes().forEach(child -> inline(child, into));
    }

    private static void inline(org.jsoup.nodes.Node from, Node into) {
        if (from instanceof TextNode text) {
            String words = text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " ");
            boolean newLine = into.getLastChild() instanceof SoftLineBreak;
            into.appendChild(new Text(newLine ? words.replaceFirst("^ ", "") : words));
        } else if (from instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> into.appendChild(new SoftLineBreak());
                case "strong", "b" -> marked(element, into, () -> new StrongEmphasis("**"));
                case "em", "i" -> marked(element, into, () -> new Emphasis("*"));
                case "a" -> link(element, into);
                default -> inlines(element, into);
            }
        }
    }

    /** Signs stand next to letters: blanks inside them would make them plain stars. */
    private static void marked(Element from, Node into, Supplier<Node> sign) {
        if (from.text().isBlank()) {
            inlines(from, into);
            return;
        }
        Node marked = sign.get();
        inlines(from, marked);
        boolean before = startsWithBlank(marked.getFirstChild());
        boolean after = endsWithBlank(marked.getLastChild());
        trim(marked);
        if (before) {
            into.appendChild(new Text(" "));
        }
        into.appendChild(marked);
        if (after) {
            into.appendChild(new Text(" "));
        }
    }

    private static void link(Element from, Node into) {
        String href = from.attr("href");
        if (href.isEmpty() || from.text().isBlank()) {
            inlines(from, into);
        } else if (href.equals(from.text()) && href.matches("https?://[^\\s<>]+")) {
            // Nobody wants to read the same address twice.
            HtmlInline address = new HtmlInline();
            address.setLiteral("<" + href + ">");
            into.appendChild(address);
        } else {
            Node link = new Link(href, null);
            inlines(from, link);
            into.appendChild(link);
        }
    }

    private static boolean startsWithBlank(Node node) {
        return node instanceof Text text && text.getLiteral().startsWith(" ");
    }

    private static boolean endsWithBlank(Node node) {
        return node instanceof Text text && text.getLiteral().endsWith(" ");
    }

    private static void trim(Node parent) {
        if (parent.getFirstChild() instanceof Text first) {
            first.setLiteral(first.getLiteral().replaceFirst("^ +", ""));
        }
        if (parent.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral().replaceFirst(" +$", ""));
        }
    }
}

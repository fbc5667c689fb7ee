package org.webinar.adapter.bbb;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What people typed in a room, as plain text. Rooms before 3.0 tell it as HTML that the server has escaped, with links made
 * of addresses; from 3.0 on as Markdown, as it was typed.
 */
final class RoomText {
    private static final Parser MARKDOWN = Parser.builder().build();

    private RoomText() {}

    /** From a room before 3.0. A link is its address: its text is the same, or lies. */
    static String ofHtml(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("a[href]").forEach(link -> link.text(link.attr("href").replaceFirst("^event:", "")));
        return document.body().text();
    }

    /** From a room of 3.0 and newer. */
    static String ofMarkdown(String markdown) {
        Plain plain = new Plain();
        MARKDOWN.parse(markdown).accept(plain);
        return plain.text.toString().replaceAll("\\s+", " ").strip();
    }

    /** Takes the text and leaves the marks. */
    private static final class Plain extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            text.append(node.getLiteral()).append(' ');
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            text.append(node.getLiteral()).append(' ');
        }

        /** What looks like HTML was typed as text. */
        @Override
        public void visit(HtmlInline node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            text.append(node.getLiteral()).append(' ');
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }

        /** Both the words and where they lead, unless they are the same. */
        @Override
        public void visit(Link node) {
            int start = text.length();
            visitChildren(node);
            if (!text.substring(start).equals(node.getDestination())) {
                text.append(" (").append(node.getDestination()).append(')');
            }
        }

        @Override
        public void visit(ListItem node) {
            text.append("- ");
            visitChildren(node);
        }

        @Override
        public void visit(BlockQuote node) {
            text.append("> ");
            visitChildren(node);
        }

        @Override
        public void visit(Paragraph node) {
            visitChildren(node);
            text.append(' ');
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof org.commonmark.node.Heading) {
                text.append(' ');
            }
        }
    }
}

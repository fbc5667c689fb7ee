package org.webinar.markup;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads a paragraph with more signs than anybody sets as plain text: the library's own parser already recurses as deep as
 * they nest, before anybody can look at its tree. That parser is internal to it, and there is no other to hand the rest to.
 */
final class CalmInlines implements InlineParser {
    private static final int MOST_SIGNS = 1_000;

    private final InlineParser usual;

    CalmInlines(InlineParserContext context) {
        usual = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node into) {
        long signs = lines.getContent()
                .chars()
                .filter(letter -> letter == '*' || letter == '_' || letter == '[')
                .count();
        if (signs <= MOST_SIGNS) {
            usual.parse(lines, into);
        } else {
            plain(lines.getLines(), into);
        }
    }

    private static void plain(List<SourceLine> lines, Node into) {
        for (SourceLine line : lines) {
            if (into.getFirstChild() != null) {
                into.appendChild(new SoftLineBreak());
            }
            into.appendChild(new Text(line.getContent().toString().strip()));
        }
    }
}

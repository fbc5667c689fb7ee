package org.webinar.markup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;

/**
 * Formatted text in its three forms: Markdown, as people type it into a plain field; HTML, as Pod stores it; and HTML as
 * pages show it. What comes out of the database is trusted no more than what is typed: Pod, its administration and its
 * imports write there too.
 */
public final class Markup {
    /** As many characters as one may type. */
    public static final int LONGEST = 20_000;

    private static final int MOST_SHOWN = 32;

    /** No HTML among it and nothing that an indented line could become by accident. */
    private static final Parser PARSER = Parser.builder()
            .inlineParserFactory(CalmInlines::new)
            .postProcessor(new Shallow())
            .extensions(List.of(AutolinkExtension.create()))
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .build();

    /** Who begins a new line in a plain field wants one. */
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br>").build();

    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    /** The last few, for thousands ask for the same one in the minute before the start. */
    private static final Map<String, String> SHOWN =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST_SHOWN, 1, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > MOST_SHOWN;
                }
            });

    private Markup() {}

    /**
     * What is to be stored of a typed text.
     *
     * @param typed Markdown; may be null
     * @return HTML; empty when nothing can be read in it
     * @throws DescriptionTooLong when it is longer than {@link #LONGEST}, or would be when it comes back to be typed anew: with
     *     a sign of the quote or list before each line, or a backslash before each sign
     */
    public static String stored(String typed) {
        String text = text(typed);
        checkLength(text);
        String html = unlessEmpty(SafeHtml.STORED.sanitize(HTML.render(PARSER.parse(text))));
        checkLength(typed(html));
        return html;
    }

    private static void checkLength(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new DescriptionTooLong(LONGEST, length);
        }
    }

    /**
     * What a page may show of a stored text.
     *
     * @param html whatever stands in the database; may be null
     * @return HTML in which nothing runs and nothing is fetched; empty when nothing can be read in it
     */
    public static String shown(String html) {
        return html == null || html.isBlank() ? "" : SHOWN.computeIfAbsent(html, Markup::show);
    }

    private static String show(String html) {
        return unlessEmpty(SafeHtml.SHOWN.sanitize(html));
    }

    /** A stored text for a plain field: Markdown that becomes the same again, as far as {@link #isTypeable} says so. */
    public static String typed(String html) {
        return html == null || html.isBlank()
                ? ""
                : MARKDOWN.render(MarkdownOfHtml.document(SafeHtml.STORED.sanitize(html)))
                        .strip();
    }

    /** Whether everything in a stored text has its sign in Markdown, so that nothing is lost when it is typed anew. */
    public static boolean isTypeable(String html) {
        return html == null
                || Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                        .skip(1)
                        .allMatch(MarkdownOfHtml::knows);
    }

    /** Line ends as they are everywhere but in forms; without what can't be seen and turns the direction of the rest. */
    private static String text(String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("\\r\\n?", "\n")
                        .replaceAll("(?![\\n\\t])\\p{Cc}|[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    private static String unlessEmpty(String html) {
        return Jsoup.parseBodyFragment(html).text().isBlank() ? "" : html.strip();
    }
}

package org.webinar.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What of HTML is let through: text and its structure. No scripts and styles, no classes, nothing that a browser would
 * fetch by itself: a picture in a description would tell somebody else's server who is watching.
 */
final class SafeHtml {
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");
    private static final Pattern START = Pattern.compile("\\d{1,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern DIRECTION = Pattern.compile("(?i)ltr|rtl|auto");
    private static final Pattern SCOPE = Pattern.compile("(?i)row|col");
    private static final Pattern WEB = Pattern.compile("(?i)(https?:)?//.*|/.*");

    /** As it is stored, beside what Pod's own editor writes there. */
    static final PolicyFactory STORED =
            policy().allowElements("h1", "h2", "h3", "h4", "h5", "h6", "a").toFactory();

    /** As it is shown below the second heading of a page, which people leave for nobody's link. */
    static final PolicyFactory SHOWN = policy().allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements((name, attributes) -> "h4", "h3")
            .allowElements((name, attributes) -> "h5", "h4", "h5", "h6")
            .allowElements(SafeHtml::besideThePage, "a")
            .toFactory();

    private SafeHtml() {}

    private static HtmlPolicyBuilder policy() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "div", "br", "hr", "blockquote", "pre")
                .allowElements("ul", "ol", "li", "dl", "dt", "dd")
                .allowElements("strong", "b", "em", "i", "u", "s", "sub", "sup", "code")
                .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowUrlProtocols("https", "http", "mailto")
                .allowAttributes("href")
                .onElements("a")
                .requireRelsOnLinks("noopener", "noreferrer")
                .allowAttributes("start")
                .matching(START)
                .onElements("ol")
                .allowAttributes("colspan", "rowspan")
                .matching(SPAN)
                .onElements("th", "td")
                .allowAttributes("scope")
                .matching(SCOPE)
                .onElements("th")
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally()
                .allowAttributes("dir")
                .matching(DIRECTION)
                .globally();
    }

    /** In another tab, for here the live goes on. */
    private static String besideThePage(String name, List<String> attributes) {
        int href = attributes.indexOf("href");
        if (href >= 0 && WEB.matcher(attributes.get(href + 1)).matches()) {
            attributes.add("target");
            attributes.add("_blank");
        }
        return name;
    }
}

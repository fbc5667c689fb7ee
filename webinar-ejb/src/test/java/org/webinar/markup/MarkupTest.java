package org.webinar.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, what is stored of it, what comes back into the field, and what a page may show. */
class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour | <p>Bonjour</p>",
                "## Plan | <h2>Plan</h2>",
                "**gras** et *penché* | <p><strong>gras</strong> et <em>penché</em></p>",
                "Été 🎉 مرحبا | <p>Été &#x1f389; مرحبا</p>",
                "1 < 2 & 3 | <p>1 &lt; 2 &amp; 3</p>",
                "[Le cours](https://univ.example/cours) | <p><a href=\"https://univ.example/cours\" rel=\"noopener noreferrer\">Le cours</a></p>",
                "https://univ.example/ | <p><a href=\"https://univ.example/\" rel=\"noopener noreferrer\">https://univ.example/</a></p>",
            })
    void a_typed_text_becomes_html(String typed, String html) {
        assertThat(Markup.stored(typed)).isEqualTo(html);
    }

    @Test
    void lines_lists_and_paragraphs_are_kept() {
        assertThat(Markup.stored("Un\r\ndeux\r\n\r\n- a\r\n- b\r\n\r\n1. c\r\n2. d")
                        .replace("\n", ""))
                .isEqualTo("<p>Un<br />deux</p><ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "> - "})
    void what_is_nested_deeper_than_anybody_means_is_text(String sign) {
        String stored = Markup.stored(sign.repeat(4_000) + "assez");
        assertThat(stored).contains("assez");
        assertThat(stored.split("<(blockquote|[uo]l)>")).hasSizeLessThan(30);
        assertThat(Markup.shown(stored)).contains("assez");
        assertThat(Markup.typed(stored)).contains("assez");
    }

    /** On a stack as small as servers give their threads. */
    @ParameterizedTest
    @ValueSource(strings = {"*a #b# a*", "**a #b# a**", "[a #b#](/x)", "_**a #b# a**_"})
    void what_is_marked_deeper_than_anybody_means_keeps_its_words(String marked) throws InterruptedException {
        nest(marked, 60);
        nest(marked, (Markup.LONGEST - 1) / 2 / (marked.length() - 3));
    }

    /** Half of what may be typed, for what is plain comes back with a backslash before each sign. */
    private static void nest(String marked, int many) throws InterruptedException {
        int half = marked.indexOf('#');
        String text = marked.substring(0, half).repeat(many) + "b"
                + marked.substring(half + 3).repeat(many);
        var stored = new String[1];
        var small = new Thread(null, () -> stored[0] = Markup.stored(text), "small stack", 1 << 18);
        small.start();
        small.join();
        assertThat(stored[0]).isNotNull().contains("b");
        assertThat(stored[0].split("<(em|strong|a)\\b")).hasSizeLessThan(30);
        assertThat(Markup.typed(stored[0])).contains("b").hasSizeLessThanOrEqualTo(Markup.LONGEST);
    }

    @Test
    void lists_that_deepen_from_line_to_line_end_somewhere_and_keep_their_words() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 130; depth++) {
            text.append("  ".repeat(depth)).append("- mot").append(depth).append('\n');
        }
        String stored = Markup.stored(text.toString());
        assertThat(stored.split("<ul>")).hasSizeLessThan(30);
        assertThat(stored).contains("mot0", "mot129");
        assertThat(Markup.typed(stored)).contains("mot129");
    }

    /** Each line would come back behind all signs of its quotes, and could not be saved again. */
    @Test
    void what_would_come_back_longer_than_one_may_type_is_refused() {
        assertThatThrownBy(() -> Markup.stored("> ".repeat(15) + "a\n".repeat(9_000)))
                .isInstanceOf(DescriptionTooLong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un\ndeux\n\ntrois",
                "## Plan\n\n- a\n- **b** c\n- [d](https://univ.example/d)\n\n1. un\n2. deux",
                "> cité\n\n---\n\nfin",
                "- a\n  - b\n- c",
                "5 * 3 \\* 2 \\_ x \\# pas un titre",
                "<https://univ.example/a_b>",
                "[écrire](mailto:a@univ.example)"
            })
    void what_was_stored_comes_back_and_becomes_the_same_again(String typed) {
        String stored = Markup.stored(typed);
        assertThat(Markup.isTypeable(stored)).isTrue();
        assertThat(Markup.stored(Markup.typed(stored))).isEqualTo(stored);
    }

    /** As CKEditor writes it. */
    @Test
    void what_pod_has_stored_can_be_typed() {
        String pods =
                "<h2>Programme</h2>\r\n\r\n<p>Avec <strong>Zo&eacute; </strong>et&nbsp;<i>Max</i>&nbsp;:<br />\r\nle soir</p>\r\n"
                        + "\r\n<ul>\r\n\t<li>un</li>\r\n\t<li>deux</li>\r\n</ul>\r\n";
        assertThat(Markup.typed(pods))
                .isEqualTo("## Programme\n\nAvec **Zoé** et\u00A0*Max*\u00A0:\nle soir\n\n- un\n- deux");
        assertThat(Markup.isTypeable(pods)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>a</td></tr></table>", "<p><img src='/x.png'>a</p>", "<p><u>a</u></p>"})
    void what_a_plain_field_would_lose_is_known(String pods) {
        assertThat(Markup.isTypeable(pods)).isFalse();
        assertThat(Markup.typed(pods)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><style>@import'//evil.example'</style></svg>",
                "<iframe src=https://evil.example></iframe>",
                "<style>body{display:none}</style>",
                "<object data=x></object><embed src=x><form action=//evil.example><input></form>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<link rel=stylesheet href=//evil.example><meta http-equiv=refresh content=0><base href=//evil.example>"
            })
    void what_runs_or_fetches_is_not_shown(String pods) {
        assertThat(Markup.shown("<p>Avant</p>" + pods))
                .startsWith("<p>Avant</p>")
                .doesNotContainIgnoringCase(
                        "<script", "<img", "onerror", "<svg", "<iframe", "<style", "@import", "<form", "<meta",
                        "<base");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void links_lead_to_the_web_or_a_mailbox(String address) {
        assertThat(Markup.shown("<a href=\"" + address + "\" onclick=\"x()\">ici</a>"))
                .isEqualTo("ici");
        assertThat(Markup.stored("[ici](" + address.strip() + ")"))
                .doesNotContain("href")
                .contains("ici");
    }

    @Test
    void text_and_its_structure_stay_below_the_headings_of_the_page() {
        assertThat(Markup.shown("<h1 class=x style='color:red'>A</h1><h2>B</h2><h3>C</h3><h6>D</h6>"
                        + "<p dir=rtl lang=ar onclick=x()>E<u>F</u></p>"
                        + "<table><tbody><tr><th scope=col>G</th><td colspan=2>H</td></tr></tbody></table>"))
                .isEqualTo("<h3>A</h3><h3>B</h3><h4>C</h4><h5>D</h5><p dir=\"rtl\" lang=\"ar\">E<u>F</u></p>"
                        + "<table><tbody><tr><th scope=\"col\">G</th><td colspan=\"2\">H</td></tr></tbody></table>");
    }

    @Test
    void links_open_beside_the_page_and_give_nothing_away() {
        assertThat(Markup.shown("<a href='https://univ.example/?a=1&amp;b=2' target=_top rel=opener>A</a>"))
                .contains("href=\"https://univ.example/?a&#61;1&amp;b&#61;2\"", "target=\"_blank\"", "noopener")
                .doesNotContain("_top", "\"opener");
        assertThat(Markup.shown("<a href='mailto:a@univ.example'>A</a>")).doesNotContain("target");
    }

    @Test
    void typed_html_is_only_text() {
        assertThat(Markup.stored("<script>alert(1)</script>"))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        assertThat(Markup.stored("![x](https://evil.example/x.png)")).doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "<!-- x -->", "\u202e\u0000"})
    void nothing_is_nothing(String typed) {
        assertThat(Markup.stored(typed.startsWith("<") ? "" : typed)).isEmpty();
        assertThat(Markup.shown("<p>" + typed + "</p>").replaceAll("[\u202e\ufffd]", ""))
                .doesNotContain("x");
    }

    @Test
    void too_much_is_refused_and_the_limit_said() {
        assertThat(Markup.stored("🎉".repeat(Markup.LONGEST))).hasSizeGreaterThan(Markup.LONGEST);
        assertThatThrownBy(() -> Markup.stored("é".repeat(Markup.LONGEST + 1)))
                .isInstanceOf(DescriptionTooLong.class)
                .hasMessageContaining("20000");
    }
}

package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

/** A tab has one line, and only whoever knows its word can take its place. */
class LineTabsTest {
    private static final String WORD = "0123456789abcdef0123456789abcdef";
    private static final String ANOTHER = "fedcba9876543210fedcba9876543210";

    private final LineTabs tabs = new LineTabs();

    @Test
    void the_line_of_a_page_that_was_loaded_anew_takes_the_place_of_the_one_before() throws IOException {
        Line before = opened(1, WORD);
        Line after = opened(1, WORD);
        assertThat(before.ended).isTrue();
        assertThat(after.ended).isFalse();
    }

    @Test
    void other_tabs_and_other_events_are_left_alone() throws IOException {
        Line first = opened(1, WORD);
        opened(1, ANOTHER);
        opened(2, WORD);
        assertThat(first.ended).isFalse();
    }

    @Test
    void what_is_no_word_of_a_tab_takes_nobodys_place() throws IOException {
        for (String nothing : new String[] {null, "", "x", WORD + WORD, WORD.toUpperCase(java.util.Locale.ROOT)}) {
            Line first = opened(1, nothing);
            opened(1, nothing);
            assertThat(first.ended).as(nothing).isFalse();
        }
    }

    @Test
    void a_line_that_ends_late_does_not_take_the_new_one_with_it() throws IOException {
        Line before = opened(1, WORD);
        Line after = opened(1, WORD);
        tabs.left(1, WORD, before);
        opened(1, WORD);
        assertThat(after.ended).isTrue();
    }

    private Line opened(long event, String word) throws IOException {
        Line line = new Line();
        tabs.opened(event, word, line).ifPresent(ViewerLine::end);
        return line;
    }

    private static <T> T as(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A line that remembers whether it is over. */
    private static final class Line extends ViewerLine {
        private boolean ended;

        Line() throws IOException {
            super(
                    as(
                            AsyncContext.class,
                            (context, call, arguments) ->
                                    as(ServletResponse.class, (response, asked, nothing) -> null)),
                    Place.SEAT,
                    gone -> {});
        }

        @Override
        synchronized void end() {
            ended = true;
        }
    }
}

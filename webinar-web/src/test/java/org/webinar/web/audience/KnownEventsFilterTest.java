package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.web.embedding.DiscoverablePage;

/** Who asks for the page of an event. */
class KnownEventsFilterTest {
    private static final String PAGE = "/live/event/0007-lecture/";

    private final List<Long> questions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private Reach reach = Reach.EVERYBODY;

    private final LivePages pages = new LivePages() {
        @Override
        public Reach reach(long eventId) {
            questions.add(eventId);
            if (reach == null) {
                throw new IllegalStateException("the database is away");
            }
            return reach;
        }
    };

    private final DiscoverablePage discoverable = new DiscoverablePage() {
        @Override
        public void send(HttpServletRequest request, HttpServletResponse response) {
            answers.add("discoverable");
        }
    };

    private void ask(String path) throws Exception {
        questions.clear();
        answers.clear();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, call, arguments) -> switch (call.getName()) {
                    case "getServletPath" -> path;
                    case "getMethod" -> "GET";
                    default -> null;
                });
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, call, arguments) -> {
                    if (call.getName().equals("setStatus")) {
                        answers.add(String.valueOf(arguments[0]));
                    }
                    return null;
                });
        new KnownEventsFilter(pages, discoverable)
                .doFilter(request, response, (asked, answered) -> answers.add("the file"));
    }

    @Test
    void whoever_it_is_for_it_is_asked_for_once() throws Exception {
        for (Reach each : Reach.values()) {
            reach = each;
            ask(PAGE);
            assertThat(questions).as(each.name()).containsExactly(7L);
        }
        reach = null;
        ask(PAGE);
        assertThat(questions).as("the database is away").containsExactly(7L);
    }

    @Test
    void each_gets_the_page_that_it_is() throws Exception {
        ask(PAGE);
        assertThat(answers).containsExactly("discoverable");
        ask(PAGE + "direct/");
        assertThat(answers).as("what lies beside it").containsExactly("the file");
        reach = Reach.SOME;
        ask(PAGE);
        assertThat(answers).containsExactly("the file");
        reach = Reach.NOBODY;
        ask(PAGE);
        assertThat(answers).containsExactly("404", "the file");
    }

    @Test
    void a_page_whose_database_is_away_is_there_and_what_has_no_number_is_not() throws Exception {
        reach = null;
        ask(PAGE);
        assertThat(answers).containsExactly("the file");
        ask("/live/event/none/");
        assertThat(answers).containsExactly("404", "the file");
        assertThat(questions).isEmpty();
    }
}

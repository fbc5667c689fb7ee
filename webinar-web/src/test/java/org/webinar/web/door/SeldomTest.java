package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that come seldom, and say what was left out. */
class SeldomTest {
    private final List<String> lines = new ArrayList<>();
    private boolean minuteIsOver = true;
    private final Seldom seldom = new Seldom(sender -> minuteIsOver);

    @Test
    void the_next_line_says_how_many_were_left_out() {
        seldom.say("one", lines::add);
        minuteIsOver = false;
        seldom.say("one", lines::add);
        seldom.say("one", lines::add);
        minuteIsOver = true;
        seldom.say("one", lines::add);
        seldom.say("one", lines::add);
        assertThat(lines).containsExactly("", ", and 2 times before that", "");
    }

    @Test
    void each_sender_has_lines_of_its_own() {
        Seldom each = new Seldom();
        each.say("one", lines::add);
        each.say("two", lines::add);
        each.say("two", lines::add);
        assertThat(lines).hasSize(2);
    }
}

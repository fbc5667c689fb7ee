package org.webinar.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.FrameSheet;
import org.webinar.livestream.Frames;

class FrameFormTest {
    private static final Frames READ = new Frames("https://vote.example/", 400, "", 3L);

    private static FrameSheet sheet(String video) {
        return new FrameSheet(List.of("vote.example"), List.of(), true, video);
    }

    @Test
    void what_others_have_put_there_is_told_part_by_part() {
        FrameForm form = new FrameForm(READ, sheet("/video/0003-a/"));
        assertThat(form.theirs(READ, sheet("/video/0003-a/"))).isEmpty();
        assertThat(form.theirs(new Frames("", 500, "", 4L), sheet("/video/0004-b/")))
                .containsExactly(
                        new FrameForm.Part("frames.below", ""),
                        new FrameForm.Part("frames.height", "500"),
                        new FrameForm.Part("frames.video", "/video/0004-b/"));
    }
}

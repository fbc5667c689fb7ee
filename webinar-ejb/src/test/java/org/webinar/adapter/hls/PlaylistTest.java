package org.webinar.adapter.hls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaylistTest {

    @Test
    void the_newest_segment_is_the_first_one_and_all_after_it() {
        Playlist playlist = new Playlist(
                "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXT-X-MEDIA-SEQUENCE:41\n#EXTINF:3.0,\na.ts\n#EXTINF:3.0,\nb.ts\n");
        assertThat(playlist.newestSegment()).hasValue(42);
        assertThat(playlist.firstVariant()).isEmpty();
    }

    @Test
    void counts_from_nought_when_no_number_is_given() {
        assertThat(new Playlist("#EXTM3U\n#EXTINF:3.0,\na.ts\n").newestSegment())
                .hasValue(0);
    }

    @Test
    void a_playlist_without_segments_has_no_newest_one() {
        assertThat(new Playlist("#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:41\n").newestSegment())
                .isEmpty();
        assertThat(new Playlist("<html>404</html>").newestSegment()).isEmpty();
    }

    @Test
    void a_master_playlist_leads_to_its_first_variant() {
        Playlist master = new Playlist("#EXTM3U\r\n#EXT-X-STREAM-INF:BANDWIDTH=1\r\nlow/index.m3u8\r\n");
        assertThat(master.firstVariant()).contains("low/index.m3u8");
    }
}

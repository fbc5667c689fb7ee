package org.webinar.sandbox.streaming;

import java.util.ArrayList;
import java.util.List;

/** How what comes in is cut into HLS. */
public enum Cut {
    /** One playlist of what comes, as it comes. */
    PLAIN(" -c copy -hls_segment_filename %d.ts", "index.m3u8"),

    /** A master playlist: what comes, the same in small, the sound alone; and captions in two languages. */
    LADDER(
            " -map 0:v -map 0:a -map 0:v -map 0:a -map 0:a -c copy"
                    + " -c:v:1 libopenh264 -s:v:1 320x180 -b:v:1 200k -force_key_frames:v:1 source"
                    + " -master_pl_name index.m3u8 -hls_segment_filename %v-%d.ts",
            "%v.m3u8");

    /** Three quarters of a minute can be played: enough to go back in. Numbers count from the clock, so a second publication continues above. */
    private static final String COMMON = " -f hls -hls_time 1 -hls_list_size 45"
            + " -hls_flags delete_segments+program_date_time+omit_endlist+independent_segments"
            + " -hls_start_number_source epoch ";

    private final String how;
    private final String playlist;

    Cut(String how, String playlist) {
        this.how = how;
        this.playlist = playlist;
    }

    /** What ffmpeg is told after its input. */
    List<String> arguments() {
        var words = new ArrayList<>(List.of((how + COMMON).strip().split(" ")));
        if (this == LADDER) {
            words.addAll(List.of("-var_stream_map", "v:0,a:0,name:full v:1,a:1,name:small a:2,name:sound"));
        }
        words.add(playlist);
        return words;
    }
}

package org.webinar.sandbox.bbb;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Makes recordings of meetings that were recorded from their start, and tells whoever asked when they are ready: once for
 * each format, as the scripts of the real one do, and never again.
 */
final class RecordingWorker implements RoomListener {
    private static final List<String> FORMATS = List.of("presentation", "video");

    private final SandboxRecordings recordings;
    private final BbbOptions options;
    private final ScheduledExecutorService workers;
    private final ReadyCallback callback;

    RecordingWorker(SandboxRecordings recordings, BbbOptions options, ScheduledExecutorService workers) {
        this.recordings = recordings;
        this.options = options;
        this.workers = workers;
        this.callback = new ReadyCallback(options.secret());
    }

    @Override
    public void ended(Meeting meeting) {
        if (meeting.recorded()) {
            recordings.record(meeting.id, meeting.internalId, meeting.name, meeting.createTime, meeting.endTime);
            workers.schedule(() -> ready(meeting), options.recordingDelay().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void ready(Meeting meeting) {
        FORMATS.forEach(format -> {
            recordings.add(meeting.internalId, format);
            recordings.become(meeting.internalId, "published");
            callback.tell(meeting.metadata.getOrDefault("bbb-recording-ready-url", ""), meeting);
        });
    }
}

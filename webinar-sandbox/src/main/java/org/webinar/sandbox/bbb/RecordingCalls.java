package org.webinar.sandbox.bbb;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The calls about recordings: getRecordings, publishRecordings, deleteRecordings. */
final class RecordingCalls {
    private static final String SHOWN_UNASKED = "published,unpublished";

    private final SandboxRecordings recordings;
    private final Supplier<String> url;

    RecordingCalls(SandboxRecordings recordings, Supplier<String> url) {
        this.recordings = recordings;
        this.url = url;
    }

    Answer all(ApiRequest request) {
        var states = Set.of((request.has("state") ? request.get("state") : SHOWN_UNASKED).split(","));
        synchronized (recordings) {
            var found = found(request).stream()
                    .filter(recording -> recording.isIn(states))
                    .toList();
            if (found.isEmpty()) {
                return Answer.xml(
                        Xml.success()
                                .tag("recordings", "")
                                .message("noRecordings", "There are no recordings for the meeting(s)."),
                        "noRecordings");
            }
            var xml = Xml.success().open("recordings");
            found.forEach(recording -> recording.write(xml, url.get()));
            return Answer.xml(xml.close("recordings"));
        }
    }

    /** Where both are asked for, the recordings' own ids win. */
    private List<RecordedMeeting> found(ApiRequest request) {
        return request.has("recordID")
                ? List.of(request.get("recordID").split(",")).stream()
                        .flatMap(id -> recordings.find(id).stream())
                        .toList()
                : recordings.of(List.of(request.get("meetingID").split(",")));
    }

    Answer publish(ApiRequest request) {
        String publish = request.get("publish");
        if (publish.isEmpty()) {
            throw new ApiFailure("missingParamPublish", "You must specify one the publish value true or false.");
        }
        change(request, recording -> recording.becomes(publish.equals("true") ? "published" : "unpublished"));
        return Answer.xml(Xml.success().tag("published", publish.equals("true")));
    }

    Answer delete(ApiRequest request) {
        change(request, recording -> recording.becomes("deleted"));
        return Answer.xml(Xml.success().tag("deleted", true));
    }

    private void change(ApiRequest request, Consumer<RecordedMeeting> change) {
        if (request.get("recordID").isEmpty()) {
            throw new ApiFailure("missingParamRecordID", "You must specify one or more a record IDs.");
        }
        synchronized (recordings) {
            var found = found(request).stream()
                    .filter(recording -> !recording.gone())
                    .toList();
            if (found.isEmpty()) {
                throw new ApiFailure("notFound", "We could not find recordings");
            }
            found.forEach(change);
        }
    }
}

package org.webinar.sandbox.bbb;

/** The calls about recordings, of a server that has never recorded anything: the sandbox does not record. */
final class RecordingCalls {
    Answer all(ApiRequest request) {
        return Answer.xml(
                Xml.success()
                        .tag("recordings", "")
                        .message("noRecordings", "There are no recordings for the meeting(s)."),
                "noRecordings");
    }

    Answer delete(ApiRequest request) {
        if (request.get("recordID").isEmpty()) {
            throw new ApiFailure("missingParamRecordID", "You must specify one or more a record IDs.");
        }
        throw new ApiFailure("notFound", "We could not find recordings");
    }
}

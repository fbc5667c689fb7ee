package org.webinar.web.error;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.chat.ChatClosed;
import org.webinar.chat.ForgedNotice;
import org.webinar.chat.TooFast;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.NotRunning;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.meeting.NotYourMeeting;
import org.webinar.web.door.NotSignedIn;
import org.webinar.web.texts.Sentences;

/** A refusal as an answer over HTTP. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    private static final int UNPROCESSABLE = 422;
    private static final Map<Class<? extends Refusal>, Integer> STATUS = Map.of(
            NotSignedIn.class, Status.UNAUTHORIZED.getStatusCode(),
            NotYourMeeting.class, Status.FORBIDDEN.getStatusCode(),
            ForgedNotice.class, Status.FORBIDDEN.getStatusCode(),
            NoSuchEvent.class, Status.NOT_FOUND.getStatusCode(),
            NoSuchMeeting.class, Status.NOT_FOUND.getStatusCode(),
            NotRunning.class, Status.NOT_FOUND.getStatusCode(),
            ChatClosed.class, Status.CONFLICT.getStatusCode(),
            TooFast.class, Status.TOO_MANY_REQUESTS.getStatusCode());

    @Inject
    private Sentences sentences;

    @Override
    public Response toResponse(Refusal refusal) {
        int status = STATUS.getOrDefault(refusal.getClass(), UNPROCESSABLE);
        Long wait = refusal instanceof TooFast fast ? fast.seconds() : null;
        return new Problem(type(refusal), sentences.of(refusal), status, wait).response();
    }

    /** {@code TextTooLong} becomes {@code urn:webinar:text-too-long}. */
    private static String type(Refusal refusal) {
        return "urn:webinar:"
                + refusal.getClass()
                        .getSimpleName()
                        .replaceAll("(?<!^)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }
}

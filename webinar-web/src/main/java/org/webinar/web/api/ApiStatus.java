package org.webinar.web.api;

import static java.util.Map.entry;

import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.gateway.NoGatewayAtAll;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.livestream.AudienceStays;
import org.webinar.livestream.InUseElsewhere;
import org.webinar.livestream.RoomHasPeople;
import org.webinar.meeting.AlreadyRunning;
import org.webinar.meeting.AlsoChangedMeanwhile;
import org.webinar.meeting.ChangedMeanwhile;
import org.webinar.web.error.RefusalMapper;

/** The HTTP status of a refusal, as far as programs are told more than pages. */
final class ApiStatus {
    private static final int REQUIRED = 428;
    private static final Map<Class<? extends Refusal>, Integer> OWN = Map.ofEntries(
            entry(TokenMissing.class, Status.UNAUTHORIZED.getStatusCode()),
            entry(TokenUnknown.class, Status.UNAUTHORIZED.getStatusCode()),
            entry(ScopeMissing.class, Status.FORBIDDEN.getStatusCode()),
            entry(TooManyCalls.class, Status.TOO_MANY_REQUESTS.getStatusCode()),
            entry(MatchMissing.class, REQUIRED),
            entry(ChangedSince.class, Status.PRECONDITION_FAILED.getStatusCode()),
            entry(ChangedMeanwhile.class, Status.PRECONDITION_FAILED.getStatusCode()),
            entry(AlsoChangedMeanwhile.class, Status.PRECONDITION_FAILED.getStatusCode()),
            entry(NoGatewayFree.class, Status.CONFLICT.getStatusCode()),
            entry(NoGatewayAtAll.class, Status.CONFLICT.getStatusCode()),
            entry(AudienceStays.class, Status.CONFLICT.getStatusCode()),
            entry(RoomHasPeople.class, Status.CONFLICT.getStatusCode()),
            entry(AlreadyRunning.class, Status.CONFLICT.getStatusCode()),
            entry(InUseElsewhere.class, Status.CONFLICT.getStatusCode()));

    private ApiStatus() {}

    static int of(Refusal refusal) {
        if (refusal instanceof InputUnfit input) {
            return input.status();
        }
        Integer own = OWN.get(refusal.getClass());
        return own == null ? RefusalMapper.status(refusal) : own;
    }
}

package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webinar.gateway.GatewayRegister;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.PromiseHistory;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Chronicle;
import org.webinar.livestream.LiveSummary;
import org.webinar.livestream.Timeline;
import org.webinar.rights.Rights;

/** Where administrators see livestreams and what happened to them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveDesk {
    private final Chronicle chronicle;
    private final Timeline timeline;
    private final GatewayRegister gateways;
    private final PromiseHistory promises;
    private final LogMemory log;
    private final Masks masks;
    private final Rights rights;

    /** For the container's proxy. */
    public LiveDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    LiveDesk(
            Chronicle chronicle,
            Timeline timeline,
            GatewayRegister gateways,
            PromiseHistory promises,
            LogMemory log,
            Masks masks,
            Rights rights) {
        this.chronicle = chronicle;
        this.timeline = timeline;
        this.gateways = gateways;
        this.promises = promises;
        this.log = log;
        this.masks = masks;
        this.rights = rights;
    }

    /**
     * Livestreams whose webinar has these words in its name; running ones first.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Chronicle.Page find(String words, int page, Visitor visitor) {
        rights.checkSeeLives(visitor);
        return chronicle.find(words, page);
    }

    /**
     * The same with so many to a page, and how many there are.
     *
     * @param page counted from nought
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Page<LiveSummary> find(String words, int page, int size, Visitor visitor) {
        rights.checkSeeLives(visitor);
        return new Page<>(chronicle.find(words, page, size).lives(), chronicle.count(words), page, size);
    }

    /**
     * All that is known of one.
     *
     * @throws org.webinar.Refusal when the person may not see it, or there is none
     */
    public LiveReport report(long id, Visitor visitor) {
        rights.checkSeeLives(visitor);
        LiveSummary live = chronicle.one(id);
        return new LiveReport(
                live, promises.of(live.meetingId()), chronicle.works(id), timeline.of(id), Timeline.word(id), names());
    }

    private Map<Long, String> names() {
        Map<Long, String> names = new LinkedHashMap<>();
        gateways.all().forEach(sheet -> names.put(sheet.gateway().id(), sheet.host()));
        return names;
    }

    /**
     * What helps somebody far away to understand it, as names and texts of files; every secret that we know is masked.
     *
     * @throws org.webinar.Refusal when the person may not see it, or there is none
     */
    public Map<String, String> bundle(long id, Visitor visitor) {
        LiveReport report = report(id, visitor);
        List<GatewaySheet> used = gateways.all().stream()
                .filter(sheet -> report.works().stream()
                        .anyMatch(work -> work.gatewayId() == sheet.gateway().id()))
                .toList();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("timeline.txt", BundleText.timeline(report));
        files.put("reservations.txt", BundleText.promises(report));
        files.put("works.txt", BundleText.works(report));
        files.put("gateways.txt", BundleText.gateways(used));
        files.put("settings.txt", masks.settings());
        files.put("log.txt", log.linesWith(report.word()));
        files.replaceAll((name, text) -> masks.over(text));
        return files;
    }

    /** Hides every secret that we know in a text of the bundle that is made elsewhere. */
    public String masked(String text) {
        return masks.over(text);
    }
}

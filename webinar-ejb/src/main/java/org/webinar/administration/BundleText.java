package org.webinar.administration;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.gateway.Condition;
import org.webinar.gateway.Duty;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.PromiseSummary;
import org.webinar.livestream.TimelineEntry;
import org.webinar.livestream.WorkSummary;

/** The texts of a support bundle: in the words of the code, for whoever knows it. */
final class BundleText {

    private BundleText() {}

    static String timeline(LiveReport report) {
        return report.word() + " \"" + report.live().webinar() + "\" "
                + report.live().state() + "\n"
                + report.timeline().stream().map(BundleText::line).collect(Collectors.joining("\n"));
    }

    private static String line(TimelineEntry entry) {
        return words(
                entry.happenedAt(),
                entry.kind(),
                entry.state(),
                entry.trouble(),
                entry.gatewayId() == null ? null : "gateway " + entry.gatewayId(),
                entry.actor() == null ? null : "by " + entry.actor(),
                entry.detail() == null ? null : "(" + entry.detail() + ")",
                "on " + entry.server());
    }

    static String promises(LiveReport report) {
        return report.promises().stream().map(promise -> line(report, promise)).collect(Collectors.joining("\n"));
    }

    private static String line(LiveReport report, PromiseSummary promise) {
        return words(
                "reservation " + promise.id(),
                "gateway " + promise.gatewayId() + " " + report.gateway(promise.gatewayId()),
                "channel " + promise.channelSlot() + " of gateway " + promise.channelGatewayId(),
                "for " + promise.slot().start() + " to " + promise.slot().end(),
                "taken " + promise.taken().start() + " to " + promise.taken().end(),
                promise.standing() ? "stands" : null,
                moment("at work since", promise.workingSince()),
                moment("released", promise.releasedAt()));
    }

    static String works(LiveReport report) {
        return report.works().stream().map(work -> line(report, work)).collect(Collectors.joining("\n"));
    }

    private static String line(LiveReport report, WorkSummary work) {
        return words(
                "work " + work.id(),
                "gateway " + work.gatewayId() + " " + report.gateway(work.gatewayId()),
                moment("asked", work.askedAt()),
                moment("stop wished", work.stopWishedAt()),
                "stop tries " + work.stopTries(),
                moment("stopped", work.stoppedAt()),
                moment("lost", work.lostAt()));
    }

    static String gateways(List<GatewaySheet> sheets) {
        return sheets.stream().map(BundleText::sheet).collect(Collectors.joining("\n\n"));
    }

    private static String sheet(GatewaySheet sheet) {
        Duty duty = sheet.setup().duty();
        Condition condition = sheet.setup().condition();
        return Stream.of(
                        "gateway " + sheet.gateway().id() + " " + sheet.host(),
                        "broadcaster " + sheet.gateway().broadcaster().name(),
                        "make " + sheet.setup().make() + ", dialect "
                                + sheet.setup().dialect() + (sheet.setup().dialectForced() ? " (forced)" : ""),
                        "abilities " + sheet.setup().abilities(),
                        "parameters " + sheet.setup().parameters(),
                        "secrets kept: " + sheet.secrets(),
                        "certificates of its own: " + (sheet.setup().certificate() != null),
                        "posture " + duty.posture() + ", slots " + duty.slots() + ", priority " + duty.priority()
                                + ", set-up " + duty.setUp() + ", tear-down " + duty.tearDown(),
                        "health " + condition.health() + " since " + condition.since() + " " + condition.trouble() + " "
                                + condition.detail(),
                        "further channels " + sheet.furtherSlots().size() + ", stops unconfirmed "
                                + sheet.zombies().size())
                .collect(Collectors.joining("\n"));
    }

    private static String moment(String what, Instant when) {
        return when == null ? null : what + " " + when;
    }

    private static String words(Object... words) {
        return Stream.of(words).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(" "));
    }
}

package org.webinar.rights;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.webinar.identity.Visitor;

/** Every cell of docs/rights.md, row by row. */
class RightsTableTest {
    private final Rights rights = RightsTest.rights(Map.of());
    private final KnownMeeting meeting = new KnownMeeting();
    private final KnownMeeting room = new KnownMeeting();

    private final Map<String, Predicate<Visitor>> actions = Map.ofEntries(
            entry("plan meetings", rights::mayPlanMeetings),
            entry("plan webinars", rights::mayPlan),
            entry("edit", visitor -> rights.mayEdit(visitor, meeting)),
            entry(
                    "decide what the audience sees",
                    visitor -> rights.mayEditPage(visitor, RightsTableTest.EVENTS.get("open"), meeting)),
            entry("delete", visitor -> rights.mayDelete(visitor, meeting)),
            entry("start, end, try again, chat panel", visitor -> rights.mayRun(visitor, meeting)),
            entry("see what goes on in the room", visitor -> rights.maySeeRunning(visitor, meeting)),
            entry("invite", visitor -> rights.mayInvite(visitor, meeting)),
            entry("see recordings", visitor -> rights.maySeeRecordings(visitor, meeting)),
            entry(
                    "publish recordings and show them on the live page",
                    visitor -> rights.mayPublishRecordings(visitor, meeting)),
            entry("delete recordings", visitor -> rights.mayDeleteRecordings(visitor, meeting)),
            entry("edit a personal room", visitor -> rights.mayEdit(visitor, room)),
            entry("delete a personal room", visitor -> rights.mayDelete(visitor, room)),
            entry("start, end a personal room", visitor -> rights.mayRun(visitor, room)));

    private final Map<String, Predicate<Visitor>> tasks = Map.of(
            "see gateways and their calendar", rights::maySeeGateways,
            "read what the server doctor has found, have it look again", rights::mayAskDoctor,
            "add, change, set up, switch and test gateways", rights::maySetUpGateways,
            "see livestreams, timelines, bundles", rights::maySeeLives,
            "find and forget what others have said", rights::mayAnswerForOthers);

    private final Map<String, Predicate<Visitor>> keeping = Map.of(
            "see everybody's meetings", rights::maySeeMeetings,
            "see who has changed what, and take it away", rights::maySeeChanges,
            "look after people, where there is no Pod", rights::mayLookAfterPeople);

    private final Map<String, Predicate<Visitor>> lists = Map.of(
            "see everybody's events, and how many watched",
            rights::maySeeEvents,
            "decide what the audience of everybody's events sees",
            visitor -> rights.mayEditPage(visitor, RightsTableTest.EVENTS.get("open"), meeting),
            "delete everybody's events",
            rights::mayDeleteEvents,
            "see who came into everybody's rooms",
            visitor -> rights.maySeeSessionLogs(visitor) && rights.maySeeSessions(visitor, meeting),
            "see everybody's recordings",
            visitor -> rights.maySeeAllRecordings(visitor) && rights.maySeeRecordings(visitor, meeting),
            "publish everybody's recordings",
            visitor -> rights.mayPublishRecordings(visitor, meeting),
            "delete everybody's recordings",
            visitor -> rights.mayDeleteRecordings(visitor, meeting));

    private final Map<String, Predicate<Visitor>> programs = Map.of(
            "see the tokens of programs",
            rights::maySeeTokens,
            "make tokens for oneself and for accounts that don't administer",
            visitor -> rights.mayMakeTokens(visitor)
                    && rights.mayActFor(visitor, visitor)
                    && rights.mayActFor(visitor, People.OWNER),
            "make tokens for staff and superusers",
            visitor -> rights.mayMakeTokens(visitor)
                    && rights.mayActFor(visitor, People.OTHER_STAFF)
                    && rights.mayActFor(visitor, People.SUPERUSER),
            "take tokens back",
            rights::mayRevokeTokens);

    private final Map<String, Predicate<Visitor>> webhooks =
            Map.of("say which programs are told of what, see their messages", rights::mayLookAfterWebhooks);

    private final Map<String, Predicate<Visitor>> building = Map.of(
            "see broadcasters and buildings", rights::maySeeBroadcasters,
            "add broadcasters", rights::mayAddBroadcasters,
            "change broadcasters", rights::mayChangeBroadcasters,
            "delete broadcasters", rights::mayDeleteBroadcasters,
            "add buildings", rights::mayAddBuildings,
            "rename buildings", rights::mayChangeBuildings,
            "delete buildings", rights::mayDeleteBuildings);

    static final Map<String, KnownEvent> EVENTS = Map.of(
            "open", new KnownEvent(false, false, Set.of(), ""),
            "draft", new KnownEvent(true, false, Set.of(), ""),
            "restricted", new KnownEvent(false, true, Set.of(), ""),
            "for groups", new KnownEvent(false, false, Set.of("student"), ""),
            "with a password", new KnownEvent(false, false, Set.of(), "sésame"),
            "draft with a password", new KnownEvent(true, false, Set.of(), "sésame"),
            "for registered people", new KnownEvent(false, false, Set.of(), "", KnownEvent.REGISTERED),
            "for registered people, with a password",
                    new KnownEvent(false, false, Set.of(), "sésame", KnownEvent.REGISTERED));

    private static final Map<Admission, String> WORDS = Map.of(
            Admission.YES, "come in",
            Admission.NO, "no",
            Admission.SIGN_IN, "sign in",
            Admission.NOT_IN_GROUP, "not in the group",
            Admission.PASSWORD, "password",
            Admission.REGISTER, "register");

    RightsTableTest() {
        room.personal = true;
    }

    @TestFactory
    Stream<DynamicTest> meetings() {
        return yesOrNo("action", actions, People.BY_NAME);
    }

    @TestFactory
    Stream<DynamicTest> administration() {
        return yesOrNo("task", tasks, People.ADMINISTRATORS);
    }

    private static Stream<DynamicTest> yesOrNo(
            String head, Map<String, Predicate<Visitor>> rules, Map<String, Visitor> people) {
        Map<String, Map<String, String>> table = Table.of(head);
        assertThat(table.keySet()).isEqualTo(rules.keySet());
        return table.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    Map<String, String> found = new LinkedHashMap<>();
                    people.forEach((who, visitor) ->
                            found.put(who, rules.get(row.getKey()).test(visitor) ? "yes" : "–"));
                    assertThat(found).isEqualTo(row.getValue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> keeping() {
        return yesOrNo("site", keeping, People.KEEPERS);
    }

    @TestFactory
    Stream<DynamicTest> lists() {
        return yesOrNo("list", lists, People.LISTERS);
    }

    @TestFactory
    Stream<DynamicTest> programs() {
        return yesOrNo("program", programs, People.KEY_MAKERS);
    }

    @TestFactory
    Stream<DynamicTest> webhooks() {
        return yesOrNo("webhook", webhooks, People.SITE_KEEPERS);
    }

    @TestFactory
    Stream<DynamicTest> building() {
        return yesOrNo("place", building, People.BUILDERS);
    }

    @TestFactory
    Stream<DynamicTest> events() {
        Map<String, Map<String, String>> table = Table.of("event");
        assertThat(table.keySet()).isEqualTo(EVENTS.keySet());
        return table.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    KnownEvent event = EVENTS.get(row.getKey());
                    Map<String, Admission> found = Map.of(
                            "stranger", rights.mayWatch(null, event, Keys.NONE),
                            "account", rights.mayWatch(People.ACCOUNT, event, Keys.NONE),
                            "group", rights.mayWatch(People.STUDENT, event, Keys.NONE),
                            "link", rights.mayWatch(null, event, RightsTest.LINK),
                            "password", rights.mayWatch(null, event, new Keys(null, "sésame")),
                            "registered", rights.mayWatch(null, event, new Keys(null, null, KnownEvent.TICKET)),
                            "owner", rights.mayWatch(People.ADDITIONAL_OWNER, event, Keys.NONE),
                            "superuser", rights.mayWatch(People.SUPERUSER, event, Keys.NONE));
                    Map<String, String> inWords = new LinkedHashMap<>();
                    found.forEach((who, admission) -> inWords.put(who, WORDS.get(admission)));
                    assertThat(inWords).isEqualTo(row.getValue());
                }));
    }
}

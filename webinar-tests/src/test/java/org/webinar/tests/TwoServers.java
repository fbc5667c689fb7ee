package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.FurtherServer;
import org.webinar.tests.pod.Pod;

/** Two servers on one database: one acts for a live, and when it is killed the other one goes on. */
interface TwoServers {
    String TWO_SERVERS = "Cours à deux serveurs";
    String ON_AIR = "on_air";
    Duration TO_THE_AIR = Duration.ofSeconds(60);

    /** The lease of a server that is dead lasts ten seconds. */
    Duration LEASE = Duration.ofSeconds(30);

    Stage stage();

    Pod pod();

    @Test
    default void the_server_of_a_live_is_killed_and_the_other_goes_on_and_starts_nothing_again() {
        var here = (MicroProduct) stage().product();
        var gateway = here.sandbox().gateway(1);
        var witness = new Witness(here.sandbox());
        LivePage watching;
        try (FurtherServer there = here.startFurther()) {
            MyMeetings list = new PlanForm(alice().open(there.url() + PlanForm.PATH))
                    .fill(TWO_SERVERS, PlanForm.now().plusDays(90))
                    .plan();
            assertThat(list.page().url()).startsWith(there.url());
            watching = new LivePage(stage().somebody(Tongue.EN).open(list.audienceAddress(TWO_SERVERS)));
            watching.awaitPhase("waiting", LEASE);
            list.pressStart(TWO_SERVERS);
            // The page hangs on this server, which has only read what the other one has written.
            watching.awaitPhase(ON_AIR, TO_THE_AIR);
            watching.awaitPlayed(1, TO_THE_AIR);
            leaveTheLiveToWhoeverBeganIt();
            there.kill();
        }
        Await.until("this server has taken over", LEASE, () -> takenOver() > 0);
        watching.awaitPlayed(2, LEASE);
        MyMeetings list = new MyMeetings(alice().open(MyMeetings.PATH));
        list.awaitState(TWO_SERVERS, "ON_AIR", LEASE);
        assertThat(watching.phase()).isEqualTo(ON_AIR);
        assertThat(takenOver()).isEqualTo(1);
        assertThat(witness.gatewayCalls(1, "/start")).hasSize(1);
        assertThat(witness.gatewayCalls(1, "/stop")).isEmpty();
        assertThat(witness.roomCalls("create")).hasSize(1);

        list.end(TWO_SERVERS);
        watching.awaitPhase("ended", LEASE);
        Await.until("the gateway is free", LEASE, () -> gateway.rooms().isEmpty());
        assertThat(watching.neverReloaded()).isTrue();
    }

    private Person alice() {
        return stage().somebody(Tongue.FR).carrying("sessionid", pod().signIn("alice"));
    }

    /** Whichever server looked first, the one that will die is the one that acts. */
    private void leaveTheLiveToWhoeverBeganIt() {
        String server = pod().rows("SELECT t.server FROM webinar_timeline t JOIN webinar_live_session s"
                        + " ON s.id = t.session_id WHERE s.running_meeting_id IS NOT NULL ORDER BY t.id")
                .get(0)
                .get(0);
        pod().change("UPDATE webinar_live_session SET lease_holder = '" + server
                + "' WHERE running_meeting_id IS NOT NULL");
        pod().change("DELETE FROM webinar_timeline WHERE kind = 'TAKEN_OVER'");
    }

    private int takenOver() {
        List<List<String>> entries = pod().rows("SELECT count(*) FROM webinar_timeline t JOIN webinar_live_session s"
                + " ON s.id = t.session_id WHERE s.running_meeting_id IS NOT NULL AND t.kind = 'TAKEN_OVER'");
        return Integer.parseInt(entries.get(0).get(0));
    }
}

package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pod's defect D6: what was toggled was in an unknown state after two clicks. */
class DrapeTest {

    @Test
    void is_set_and_never_toggled() {
        Drape drape = new Drape(Curtain.OPEN);
        assertThat(drape.pause(false)).isTrue();
        assertThat(drape.pause(false)).isFalse();
        assertThat(drape.curtain()).isEqualTo(Curtain.PAUSED);
        assertThat(drape.open()).isTrue();
        assertThat(drape.open()).isFalse();
        assertThat(drape.curtain()).isEqualTo(Curtain.OPEN);
    }

    @Test
    void a_rehearsal_has_nothing_to_pause() {
        Drape drape = new Drape(Curtain.REHEARSAL);
        assertThat(drape.pause(true)).isFalse();
        assertThat(drape.curtain()).isEqualTo(Curtain.REHEARSAL);
        assertThat(drape.open()).isTrue();
    }

    @Test
    void a_pause_that_somebody_confirms_is_theirs() {
        Drape drape = new Drape(Curtain.OPEN);
        drape.pause(true);
        assertThat(drape.byHouse()).isTrue();
        drape.pause(false);
        assertThat(drape.byHouse()).isFalse();
    }

    /** Pod's list says that a rehearsal has not started, whatever its picture does. */
    @Test
    void a_rehearsal_has_not_started_for_pod() {
        Played live = new Played(Curtain.REHEARSAL).become(LiveState.ON_AIR);
        assertThat(live.session.podStatus()).isZero();
        live.session.drape().open();
        assertThat(live.session.podStatus()).isEqualTo(1);
        live.become(LiveState.STOPPING).become(LiveState.ENDED);
        assertThat(live.session.podStatus()).isEqualTo(2);
    }
}

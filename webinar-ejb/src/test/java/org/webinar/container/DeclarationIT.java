package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.administration.DeclarationDesk;
import org.webinar.gateway.BroadcasterNameTaken;
import org.webinar.gateway.BroadcasterTaken;
import org.webinar.gateway.BroadcasterWish;
import org.webinar.gateway.ChannelPromised;
import org.webinar.gateway.GatewayAtWork;
import org.webinar.gateway.GatewayWish;
import org.webinar.gateway.MachineTaken;
import org.webinar.gateway.NoSuchGateway;
import org.webinar.gateway.PushAddressTaken;
import org.webinar.gateway.TokenNeeded;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.rights.OnlyForAdministrators;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/** A gateway that is declared here and not in Pod: its rows, what is promised of it, and what may be changed. */
@ExtendWith(ArquillianExtension.class)
class DeclarationIT {
    private static final Host SECOND = new Host("pod2.example.org", 443);
    private static final Host FIRST = new Host("nobodys.example", 80);
    private static final String URL = "https://declared.example.org";
    private static final String RTMP = "rtmp://declared.example.org/live/key";
    private static final String TOKEN = "a-token-of-more-than-25-characters";
    private static final String CHANGE = "meeting.change_livegateway";

    @Inject
    private DeclarationDesk desk;

    @Inject
    private Webinars webinars;

    @Inject
    private Alterations alterations;

    @Inject
    private Visitors visitors;

    @Inject
    private CurrentSite site;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private final List<Long> planned = new ArrayList<>();
    private Rows rows;
    private Visitor root;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    /** The second site has nothing, like one that stands alone. */
    @BeforeEach
    void at_the_second_site() {
        rows = new Rows(dataSource);
        site.askedAt(SECOND);
        int erin = visitors.named("erin").orElseThrow().userId();
        root = new Visitor(erin, "erin", "Erin", true, true, Set.of());
    }

    @AfterEach
    void put_back() throws SQLException {
        site.askedAt(SECOND);
        planned.forEach(meeting -> alterations.delete(meeting, root));
        String ours = "select id from meeting_livegateway where sipmediagw_server_url like '%declared%'";
        for (String table : List.of("webinar_gateway_secret", "webinar_gateway")) {
            rows.run("delete from " + table + " where gateway_id in (" + ours + ")");
        }
        rows.run("delete from meeting_livegateway where sipmediagw_server_url like '%declared%'");
        rows.run("delete from live_broadcaster where url like '%declared%'");
        rows.run("delete from live_building_sites where building_id in"
                + " (select id from live_building where name like 'Déclaré%')");
        rows.run("delete from live_building where name like 'Déclaré%'");
    }

    @Test
    void a_gateway_has_all_the_rows_that_django_makes_and_is_promised_to_the_next_webinar() throws SQLException {
        Map<String, List<String>> before = rows.ofPod();
        long id = desk.add(wish(TOKEN, false), root);
        Map<String, List<String>> after = rows.ofPod();
        before.keySet().forEach(table -> assertThat(after.get(table))
                .as(table)
                .containsAll(before.get(table))
                .hasSize(before.get(table).size() + (madeOf(table) ? 1 : 0)));
        assertThat(rows.one("select * from meeting_livegateway where id = " + id))
                .containsEntry("rtmp_stream_url", RTMP)
                .containsEntry("sipmediagw_server_url", URL)
                .containsEntry("sipmediagw_server_token", "sealed-beside-pod")
                .containsEntry("site_id", "2");
        Map<String, String> broadcaster =
                rows.one("select b.* from live_broadcaster b join meeting_livegateway g on g.broadcaster_id = b.id"
                        + " where g.id = " + id);
        assertThat(broadcaster)
                .containsEntry("name", "Déclaré d’ici")
                .containsEntry("slug", "declare-dici")
                .containsEntry("description", "")
                .containsEntry("piloting_conf", "");
        assertThat(List.of(broadcaster.get("enable_viewer_count"), broadcaster.get("public")))
                .allMatch(flag -> Set.of("1", "t", "TRUE").contains(flag));
        assertThat(rows.value("select site_id from live_building_sites where building_id = "
                        + broadcaster.get("building_id")))
                .isEqualTo("2");
        assertThat(rows.value("select sealed from webinar_gateway_secret where gateway_id = " + id))
                .startsWith("v1:");

        promise(id);
        assertThatThrownBy(() -> alter(id, rtmp("rtmp://declared.example.org/live/other")))
                .isInstanceOf(ChannelPromised.class);
        alter(id, new GatewayWish(URL + "/moved", "", false, "", broadcasterOf(id), null));
        assertThat(desk.typed(id, root).url()).isEqualTo(URL + "/moved");
    }

    private void alter(long id, GatewayWish wish) {
        desk.alter(id, desk.typed(id, root), wish, root);
    }

    private static boolean madeOf(String table) {
        return Set.of("meeting_livegateway", "live_broadcaster", "live_building", "live_building_sites")
                .contains(table);
    }

    /** Other classes may have left a gateway at the site: as many webinars as there are gateways need them all. */
    private void promise(long id) throws SQLException {
        Instant start = Days.fresh();
        for (long i = rows.number("select count(*) from meeting_livegateway where site_id = 2"); i > 0; i--) {
            planned.add(webinars.plan(new Plan("Promised", start, Duration.ofHours(1), true), root));
        }
        assertThat(rows.number(
                        "select count(*) from webinar_gateway_reservation where released_at is null and gateway_id = "
                                + id))
                .isEqualTo(1);
    }

    @Test
    void the_same_sent_twice_is_one_gateway_and_no_two_share_anything() throws SQLException {
        long id = desk.add(wish("", false), root);
        assertThat(desk.add(wish("", false), root)).isEqualTo(id);
        assertThat(desk.freeBroadcasters(0, root)).noneMatch(free -> free.name().startsWith("Déclaré"));
        assertThat(desk.freeBroadcasters(id, root)).anyMatch(free -> free.name().startsWith("Déclaré"));
        long watched = broadcasterOf(id);
        long building = rows.number("select building_id from live_broadcaster where id = " + watched);
        BroadcasterWish same = new BroadcasterWish("DÉCLARÉ D’ICI", "https://declared.example.org/2", building, "");

        assertThatThrownBy(() -> desk.add(new GatewayWish(URL + "/", "", false, RTMP + 2, watched, null), root))
                .isInstanceOf(MachineTaken.class);
        assertThatThrownBy(() -> desk.add(new GatewayWish(URL + 2, "", false, RTMP, watched, null), root))
                .isInstanceOf(PushAddressTaken.class);
        assertThatThrownBy(() -> desk.add(new GatewayWish(URL + 2, "", false, RTMP + 2, watched, null), root))
                .isInstanceOf(BroadcasterTaken.class);
        assertThatThrownBy(() -> desk.add(new GatewayWish(URL + 2, "", false, RTMP + 2, null, same), root))
                .isInstanceOf(BroadcasterNameTaken.class);
        assertThat(rows.number("select count(*) from live_broadcaster where url like '%declared%'"))
                .isEqualTo(1);
    }

    @Test
    void a_token_lies_sealed_or_where_pod_reads_it_and_stays_while_the_gateway_works() throws SQLException {
        long id = desk.add(wish("for-pod-too", true), root);
        assertThat(podsToken(id)).isEqualTo("for-pod-too");
        assertThat(seals(id)).isZero();
        assertThat(desk.typed(id, root).podToo()).isTrue();
        alter(id, new GatewayWish(URL, TOKEN, false, "", broadcasterOf(id), null));
        assertThat(podsToken(id)).isEqualTo("sealed-beside-pod");
        assertThat(seals(id)).isEqualTo(1);
        GatewayWish ticked = new GatewayWish(URL, "", true, "", broadcasterOf(id), null);
        assertThatThrownBy(() -> alter(id, ticked)).isInstanceOf(TokenNeeded.class);

        promise(id);
        rows.run("update webinar_gateway_reservation set working_since = taken_from where gateway_id = " + id);
        GatewayWish elsewhere = new GatewayWish(URL + "/moved", "", false, "", broadcasterOf(id), null);
        GatewayWish other = new GatewayWish(URL, "other", false, "", broadcasterOf(id), null);
        assertThatThrownBy(() -> alter(id, elsewhere)).isInstanceOf(GatewayAtWork.class);
        assertThatThrownBy(() -> alter(id, other)).isInstanceOf(GatewayAtWork.class);
        rows.run("update webinar_gateway_reservation set working_since = null where gateway_id = " + id);
    }

    @Test
    void only_those_who_administer_the_sites_gateways_may() throws SQLException {
        Visitor looker = staff(Set.of("meeting.view_livegateway"));
        Visitor planner = new Visitor(1, "alice", "Alice", false, false, Set.of("faculty"), Set.of(CHANGE), Set.of());
        for (Visitor other : List.of(looker, planner)) {
            assertThatThrownBy(() -> desk.add(wish("", false), other)).isInstanceOf(OnlyForAdministrators.class);
            assertThatThrownBy(() -> desk.buildings(other)).isInstanceOf(OnlyForAdministrators.class);
        }
        assertThat(rows.number("select count(*) from meeting_livegateway where sipmediagw_server_url = '" + URL + "'"))
                .isZero();
        long id = desk.add(wish("", false), staff(Set.of(CHANGE)));
        assertThatThrownBy(() -> desk.typed(id, looker)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.alter(id, desk.typed(id, root), rtmp(RTMP + 2), looker))
                .isInstanceOf(OnlyForAdministrators.class);
        site.askedAt(FIRST);
        assertThatThrownBy(() -> desk.typed(id, root)).isInstanceOf(NoSuchGateway.class);
    }

    private static Visitor staff(Set<String> permissions) {
        return new Visitor(6, "erin", "Erin", false, true, Set.of(), permissions, Set.of());
    }

    private static GatewayWish wish(String token, boolean podToo) {
        BroadcasterWish fresh =
                new BroadcasterWish("Déclaré d’ici", "https://declared.example.org/1.m3u8", null, "Déclaré ailleurs");
        return new GatewayWish(URL, token, podToo, RTMP, null, fresh);
    }

    private GatewayWish rtmp(String rtmp) {
        BroadcasterWish none = new BroadcasterWish("", "", null, "");
        return new GatewayWish(URL, "", false, rtmp, null, none);
    }

    private long broadcasterOf(long id) throws SQLException {
        return rows.number("select broadcaster_id from meeting_livegateway where id = " + id);
    }

    private String podsToken(long id) throws SQLException {
        return rows.value("select sipmediagw_server_token from meeting_livegateway where id = " + id);
    }

    private long seals(long id) throws SQLException {
        return rows.number("select count(*) from webinar_gateway_secret where gateway_id = " + id);
    }
}

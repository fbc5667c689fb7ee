package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
import org.webinar.administration.BroadcasterDesk;
import org.webinar.administration.ChangeDesk;
import org.webinar.change.Change;
import org.webinar.change.ChangeFilter;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Thing;
import org.webinar.gateway.BroadcasterChangedMeanwhile;
import org.webinar.gateway.BroadcasterInUse;
import org.webinar.gateway.BroadcasterNameTaken;
import org.webinar.gateway.BroadcasterNameUnreadable;
import org.webinar.gateway.BroadcasterPlan;
import org.webinar.gateway.BroadcasterSheet;
import org.webinar.gateway.BuildingChangedMeanwhile;
import org.webinar.gateway.BuildingInUse;
import org.webinar.gateway.BuildingNameTaken;
import org.webinar.gateway.BuildingNameUnreadable;
import org.webinar.gateway.NoSuchBroadcaster;
import org.webinar.gateway.NoSuchBuilding;
import org.webinar.gateway.PlaylistTaken;
import org.webinar.gateway.PlaylistUnreadable;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.rights.OnlyForAdministrators;

/** Broadcasters and buildings as administrators add, change and delete them, in Pod's rows. On all databases. */
@ExtendWith(ArquillianExtension.class)
class BroadcastersIT {
    private static final String BUILDING = "Bâtiment d’essai";
    private static final String HLS = "https://tried.example.org/hls/";

    @Inject
    private BroadcasterDesk desk;

    @Inject
    private ChangeDesk changes;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor root;
    private long building;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void a_building() {
        rows = new Rows(dataSource);
        int carol = visitors.named("carol").orElseThrow().userId();
        root = new Visitor(carol, "carol", "Erin", true, true, Set.of());
        desk.addBuilding(BUILDING, root);
        building = desk.findBuildings("batiment ESSAI", root).get(0).id();
    }

    @AfterEach
    void put_back() throws SQLException {
        rows.run("delete from live_broadcaster where url like '%tried.example.org%'");
        rows.run("delete from live_building_sites where building_id = " + building);
        rows.run("delete from live_building where id = " + building);
    }

    private BroadcasterPlan plan(String name, String file) {
        return new BroadcasterPlan(name, HLS + file, building, "", true, false, false, true, false);
    }

    private BroadcasterSheet added(String name, String file) {
        desk.add(plan(name, file), root);
        return desk.find(HLS + file, root).get(0);
    }

    @Test
    void a_broadcaster_has_the_row_that_django_would_make() throws SQLException {
        long id = added(" L'été à Noël ", "a.m3u8").id();
        Map<String, String> row = rows.one("select * from live_broadcaster where id = " + id);
        assertThat(row)
                .containsEntry("name", "L'été à Noël")
                .containsEntry("slug", "lete-a-noel")
                .containsEntry("url", HLS + "a.m3u8")
                .containsEntry("building_id", Long.toString(building))
                .containsEntry("piloting_conf", "");
        assertThat(rows.number("select count(*) from live_building_sites where building_id = " + building))
                .isEqualTo(1);
        assertThat(desk.find("LETE noel batiment", root)).isEmpty();
        assertThat(desk.find("ete NOEL bâtiment", root)).hasSize(1);
    }

    @Test
    void two_editors_keep_what_each_has_changed_and_are_told_of_the_same_thing() {
        BroadcasterSheet sheet = added("Amphi essai", "b.m3u8");
        BroadcasterPlan read = sheet.plan();
        desk.change(
                sheet.id(),
                read,
                new BroadcasterPlan(read.name(), read.hls(), building, "", false, false, false, true, false),
                root);
        BroadcasterPlan mine =
                new BroadcasterPlan("Amphi rebaptisé", read.hls(), building, "", true, true, false, true, false);
        desk.change(sheet.id(), read, mine, root);
        BroadcasterPlan both = desk.one(sheet.id(), root).plan();
        assertThat(both.listed()).isFalse();
        assertThat(both.restricted()).isTrue();
        assertThat(desk.one(sheet.id(), root).slug()).isEqualTo("amphi-rebaptise");

        BroadcasterPlan other =
                new BroadcasterPlan("Amphi troisième", read.hls(), building, "", true, false, false, true, false);
        BroadcasterChangedMeanwhile told = catchThrowableOfType(
                BroadcasterChangedMeanwhile.class, () -> desk.change(sheet.id(), read, other, root));
        assertThat(told.arguments().get(0))
                .isEqualTo(List.of(new Difference("NAME", "Amphi essai", "Amphi rebaptisé", true)));
        desk.change(sheet.id(), told.seen(), other, root);
        assertThat(desk.one(sheet.id(), root).plan().name()).isEqualTo("Amphi troisième");

        List<Change> written = changes.all(new ChangeFilter("", Thing.Kind.BROADCASTER, sheet.id(), null, null), root);
        assertThat(written)
                .extracting(Change::deed)
                .containsExactly(Deed.CHANGED, Deed.CHANGED, Deed.CHANGED, Deed.ADDED);
        assertThat(written.get(2).differences()).containsExactly(new Difference("LISTED", true, false, true));
    }

    @Test
    void what_makes_no_sense_or_is_taken_is_refused() {
        BroadcasterSheet sheet = added("Amphi essai", "c.m3u8");
        assertThatThrownBy(() -> desk.add(plan("amphi ESSAI", "d.m3u8"), root))
                .isInstanceOf(BroadcasterNameTaken.class);
        assertThatThrownBy(() -> desk.add(plan("Amphi: essai", "d.m3u8"), root))
                .isInstanceOf(BroadcasterNameTaken.class);
        assertThatThrownBy(() -> desk.add(plan("Autre essai", "c.m3u8"), root)).isInstanceOf(PlaylistTaken.class);
        assertThatThrownBy(() -> desk.add(plan("東京", "d.m3u8"), root)).isInstanceOf(BroadcasterNameUnreadable.class);
        assertThatThrownBy(() -> desk.add(plan("x".repeat(201), "d.m3u8"), root))
                .isInstanceOf(BroadcasterNameUnreadable.class);
        BroadcasterPlan script =
                new BroadcasterPlan("Essai", "javascript:alert(1)", building, "", true, false, false, true, false);
        assertThatThrownBy(() -> desk.add(script, root)).isInstanceOf(PlaylistUnreadable.class);
        BroadcasterPlan nowhere =
                new BroadcasterPlan("Essai", HLS + "d.m3u8", null, "", true, false, false, true, false);
        assertThatThrownBy(() -> desk.add(nowhere, root)).isInstanceOf(NoSuchBuilding.class);
        assertThatThrownBy(() -> desk.addBuilding("bâtiment D’ESSAI", root)).isInstanceOf(BuildingNameTaken.class);
        assertThatThrownBy(() -> desk.addBuilding(" \0 ", root)).isInstanceOf(BuildingNameUnreadable.class);
        assertThatThrownBy(() -> desk.one(999_999, root)).isInstanceOf(NoSuchBroadcaster.class);
        assertThat(desk.one(sheet.id(), root).plan().name()).isEqualTo("Amphi essai");
    }

    @Test
    void nothing_is_deleted_that_something_hangs_on() throws SQLException {
        BroadcasterSheet used = desk.find("", root).stream()
                .filter(BroadcasterSheet::used)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> desk.delete(used.id(), root)).isInstanceOf(BroadcasterInUse.class);
        long id = added("Amphi essai", "e.m3u8").id();
        assertThatThrownBy(() -> desk.deleteBuilding(building, root)).isInstanceOf(BuildingInUse.class);
        desk.delete(id, root);
        assertThatThrownBy(() -> desk.renameBuilding(building, "Before", "After essai", root))
                .isInstanceOf(BuildingChangedMeanwhile.class);
        desk.renameBuilding(building, BUILDING, "After essai", root);
        desk.deleteBuilding(building, root);
        assertThat(rows.number("select count(*) from live_building where id = " + building))
                .isZero();
    }

    @Test
    void each_right_opens_its_own_door() {
        BroadcasterSheet sheet = added("Amphi essai", "f.m3u8");
        Visitor looker = holding("live.view_broadcaster");
        assertThat(desk.one(sheet.id(), looker).plan().name()).isEqualTo("Amphi essai");
        assertThatThrownBy(() -> desk.change(sheet.id(), sheet.plan(), sheet.plan(), looker))
                .isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.delete(sheet.id(), looker)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.add(plan("Autre", "g.m3u8"), looker)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.deleteBuilding(building, looker)).isInstanceOf(OnlyForAdministrators.class);
        assertThatThrownBy(() -> desk.find("", holding("live.view_event"))).isInstanceOf(OnlyForAdministrators.class);
    }

    private Visitor holding(String permission) {
        return new Visitor(root.userId(), "carol", "Erin", false, true, Set.of(), Set.of(permission), Set.of());
    }
}

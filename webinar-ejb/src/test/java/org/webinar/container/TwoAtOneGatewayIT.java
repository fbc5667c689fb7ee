package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.webinar.administration.ChangeDesk;
import org.webinar.administration.DeclarationDesk;
import org.webinar.administration.GatewayDesk;
import org.webinar.administration.GatewayRowChangedMeanwhile;
import org.webinar.change.Change;
import org.webinar.change.ChangeFilter;
import org.webinar.change.Thing;
import org.webinar.gateway.GatewayWish;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;

/** Two administrators at one gateway: the second one is told, may insist, and all of it is written down. */
@ExtendWith(ArquillianExtension.class)
class TwoAtOneGatewayIT {
    @Inject
    private GatewayDesk desk;

    @Inject
    private DeclarationDesk declarations;

    @Inject
    private ChangeDesk changes;

    @Inject
    private Visitors visitors;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    private Rows rows;
    private Visitor root;
    private long id;
    private Map<String, String> row;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @BeforeEach
    void a_gateway() throws SQLException {
        rows = new Rows(dataSource);
        int carol = visitors.named("carol").orElseThrow().userId();
        root = new Visitor(carol, "carol", "Erin", true, true, Set.of());
        id = desk.all(root).get(0).gateway().id();
        row = rows.one("select sipmediagw_server_url from meeting_livegateway where id = " + id);
    }

    @AfterEach
    void put_back() throws SQLException {
        rows.run("update meeting_livegateway set sipmediagw_server_url = '" + row.get("sipmediagw_server_url")
                + "' where id = " + id);
    }

    @Test
    void whoever_was_slower_is_told_where_the_machine_has_moved_to() {
        GatewayWish read = declarations.typed(id, root);
        GatewayWish moved = at(read, "https://user:hidden-word@moved.example.org");
        declarations.alter(id, read, moved, root);
        GatewayRowChangedMeanwhile told = catchThrowableOfType(
                GatewayRowChangedMeanwhile.class,
                () -> declarations.alter(id, read, at(read, "https://elsewhere.example.org"), root));
        assertThat(told.arguments().toString())
                .contains("https://moved.example.org")
                .doesNotContain("hidden-word");
        declarations.alter(id, told.seen(), at(read, "https://elsewhere.example.org"), root);
        assertThat(declarations.typed(id, root).url()).isEqualTo("https://elsewhere.example.org");
        assertThat(written().get(0).differences().toString())
                .contains("https://moved.example.org", "https://elsewhere.example.org")
                .doesNotContain("hidden-word");
    }

    private static GatewayWish at(GatewayWish read, String url) {
        return new GatewayWish(url, "", read.podToo(), "", read.broadcasterId(), null);
    }

    private List<Change> written() {
        return changes.all(new ChangeFilter("", Thing.Kind.GATEWAY, id, null, null), root);
    }
}

package org.webinar.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.webinar.gateway.PushAddresses;

/** What a streaming server that asks us learns of who may push, from the rows of the gateways. */
@ExtendWith(ArquillianExtension.class)
class PushAddressesIT {
    @Inject
    private PushAddresses addresses;

    @Resource(lookup = "java:app/jdbc/webinar")
    private DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return Archive.withHouse();
    }

    @Test
    void a_gateway_may_push_with_the_key_of_its_row_and_only_there() throws SQLException {
        Rows rows = new Rows(dataSource);
        String before = rows.value("select rtmp_stream_url from meeting_livegateway where id ="
                + " (select min(g.id) from meeting_livegateway g)");
        long id = rows.number("select min(id) from meeting_livegateway");
        rows.run("update meeting_livegateway set rtmp_stream_url = 'rtmp://live.example/hall-1?key=k3y' where id = "
                + id);
        try {
            assertThat(addresses.allow("hall-1", Map.of("key", "k3y"))).isTrue();
            assertThat(addresses.allow("hall-1", Map.of("key", "k3"))).isFalse();
            assertThat(addresses.allow("hall-2", Map.of("key", "k3y"))).isFalse();
        } finally {
            rows.run("update meeting_livegateway set rtmp_stream_url = '" + before + "' where id = " + id);
        }
    }
}

package org.webinar.plugin.sipmediagw;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.webinar.spi.contract.GatewayDriverContract;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;

/** What every driver does. */
class SipMediaGwContractTest implements GatewayDriverContract {
    private static final byte[] YES =
            "{\"status\":\"success\",\"details\":{\"res\":\"ok\"}}".getBytes(StandardCharsets.UTF_8);

    private HttpServer launcher;

    @BeforeEach
    void listen() throws IOException {
        launcher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        launcher.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, YES.length);
            exchange.getResponseBody().write(YES);
            exchange.close();
        });
        launcher.start();
    }

    @AfterEach
    void hangUp() {
        launcher.stop(0);
    }

    @Override
    public GatewayDriver driver() {
        return new SipMediaGwDriver();
    }

    @Override
    public GatewayAddress agreeable() {
        return new GatewayAddress(
                URI.create("http://127.0.0.1:" + launcher.getAddress().getPort()), "t0ken");
    }
}

package org.webinar.plugin.example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.webinar.spi.contract.GatewayDriverContract;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;

class ExampleDriverTest implements GatewayDriverContract {
    private HttpServer gateway;

    @BeforeEach
    void listen() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/rooms/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void hangUp() {
        gateway.stop(0);
    }

    @Override
    public GatewayDriver driver() {
        return new ExampleDriver();
    }

    @Override
    public GatewayAddress agreeable() {
        return new GatewayAddress(
                URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()), "t0ken");
    }
}

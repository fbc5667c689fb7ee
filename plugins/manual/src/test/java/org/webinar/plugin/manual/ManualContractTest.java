package org.webinar.plugin.manual;

import java.net.URI;
import org.webinar.spi.contract.GatewayDriverContract;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;

/** What every driver does, as far as it concerns one that calls nobody. */
class ManualContractTest implements GatewayDriverContract {

    @Override
    public GatewayDriver driver() {
        return new ManualDriver();
    }

    @Override
    public GatewayAddress agreeable() {
        return new GatewayAddress(URI.create("http://127.0.0.1:9"), "");
    }
}

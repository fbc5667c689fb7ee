package org.webinar.plugin.sipmediagw;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.webinar.doubles.Family;
import org.webinar.doubles.GatewayDouble;
import org.webinar.doubles.RecordingStudio;
import org.webinar.spi.contract.GatewayDriverContract;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;

/** What every driver does, in every family. */
@Execution(ExecutionMode.CONCURRENT)
class SipMediaGwContractTest {
    private static final int ENOUGH = 100;

    private abstract static class InFamily implements GatewayDriverContract {
        private final Family family;
        private GatewayDouble gateway;

        InFamily(Family family) {
            this.family = family;
        }

        @BeforeEach
        void listen() {
            gateway = GatewayDouble.talking(family.tongue(new RecordingStudio(ENOUGH), "t0ken"));
        }

        @AfterEach
        void hangUp() {
            gateway.close();
        }

        @Override
        public GatewayDriver driver() {
            return new SipMediaGwDriver();
        }

        @Override
        public GatewayAddress agreeable() {
            String word = family.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Map<String, String> parameters = Map.of(Launcher.GW_ID, Family.GATEWAY_ID);
            return new GatewayAddress(gateway.url(), "t0ken", word, parameters, null);
        }
    }

    @Nested
    class A extends InFamily {
        A() {
            super(Family.A);
        }
    }

    @Nested
    class B extends InFamily {
        B() {
            super(Family.B);
        }
    }

    @Nested
    class C extends InFamily {
        C() {
            super(Family.C);
        }
    }

    @Nested
    class LauncherOfD extends InFamily {
        LauncherOfD() {
            super(Family.D_LAUNCHER);
        }
    }

    @Nested
    class LauncherOfE extends InFamily {
        LauncherOfE() {
            super(Family.E_LAUNCHER);
        }
    }

    @Nested
    class ProxyOfD extends InFamily {
        ProxyOfD() {
            super(Family.D_PROXY);
        }
    }

    @Nested
    class ProxyOfE extends InFamily {
        ProxyOfE() {
            super(Family.E_PROXY);
        }
    }

    @Nested
    class ProxyOfF extends InFamily {
        ProxyOfF() {
            super(Family.F_PROXY);
        }
    }
}

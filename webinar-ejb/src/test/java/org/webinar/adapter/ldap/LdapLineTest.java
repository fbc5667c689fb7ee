package org.webinar.adapter.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.ldap.listener.CannedResponseRequestHandler;
import com.unboundid.ldap.listener.LDAPListener;
import com.unboundid.ldap.listener.LDAPListenerConfig;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No password goes over a line that somebody on the way has kept from being encrypted. */
class LdapLineTest {

    /** Unwilling, unavailable as an extension, no access, some other reason: whoever is on the way may answer what he likes. */
    @ParameterizedTest
    @ValueSource(ints = {53, 12, 50, 2, 80})
    void a_line_that_the_other_end_does_not_encrypt_is_closed(int refusal) throws Exception {
        LDAPListener directory = new LDAPListener(new LDAPListenerConfig(
                0, new CannedResponseRequestHandler(ResultCode.valueOf(refusal), null, null, null)));
        directory.startListening();
        try (LDAPConnection line = new LDAPConnection("127.0.0.1", directory.getListenPort())) {
            LDAPException refused = catchThrowableOfType(LDAPException.class, () -> LdapLine.encrypt(line));
            assertThat(refused).isNotNull();
            assertThat(LdapLine.isAway(refused)).isTrue();
            assertThat(line.isConnected()).isFalse();
        } finally {
            directory.shutDown(true);
        }
    }
}

package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** The server sends people to our own form, and after it back to the page they wanted. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(
                        loginPage = "/login.xhtml",
                        useForwardToLogin = false,
                        errorPage = "/login.xhtml?refused=true"))
@ApplicationScoped
public class SignIn {}

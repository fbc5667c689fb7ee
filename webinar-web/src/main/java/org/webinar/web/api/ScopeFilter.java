package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.webinar.token.Scope;

/** Lets only those on whose token is for what they ask. What says of itself nothing is for nobody. */
@Provider
public class ScopeFilter implements ContainerRequestFilter {
    @Context
    private ResourceInfo wanted;

    @Inject
    private CurrentBearer bearer;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = wanted.getResourceMethod();
        boolean everybody = method.isAnnotationPresent(ForEverybody.class)
                || request.getMethod().equals(HttpMethod.OPTIONS);
        if (!everybody) {
            check(method.getAnnotation(Needs.class).value());
        }
    }

    private void check(Scope scope) {
        if (bearer.find().filter(found -> found.may(scope)).isEmpty()) {
            throw new ScopeMissing(scope.word());
        }
    }
}

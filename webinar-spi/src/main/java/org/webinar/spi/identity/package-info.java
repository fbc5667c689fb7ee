/**
 * What somebody implements who knows a further way to tell who a visitor is. Plain Java, no dependency; changes only
 * with the version of this jar.
 *
 * <p>A provider is an {@link org.webinar.spi.identity.IdentityProvider} and has one or more abilities:
 * {@link org.webinar.spi.identity.RecognisesRequests}, {@link org.webinar.spi.identity.ChecksPasswords},
 * {@link org.webinar.spi.identity.HasLoginPage}, {@link org.webinar.spi.identity.SignsInElsewhere},
 * {@link org.webinar.spi.identity.HearsLogouts}, {@link org.webinar.spi.identity.Introduces},
 * {@link org.webinar.spi.identity.Probed}. Whoever it names must have an
 * account in Pod's table {@code auth_user}, or is given one when the provider also introduces people; whether the account is
 * open, and open on this site, the product checks itself after every answer.
 */
package org.webinar.spi.identity;

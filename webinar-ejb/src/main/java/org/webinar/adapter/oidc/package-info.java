/**
 * OpenID Connect Core 1.0 with Discovery 1.0, proof keys (RFC 7636) and Back-Channel Logout 1.0: people sign in and out at their
 * university's provider.
 */
package org.webinar.adapter.oidc;

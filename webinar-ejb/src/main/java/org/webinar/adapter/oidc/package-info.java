/** OpenID Connect Core 1.0 with Discovery 1.0 and proof keys (RFC 7636): people sign in at their university's provider. */
package org.webinar.adapter.oidc;

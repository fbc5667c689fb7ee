/** A university's ways to sign in, as CAS and OpenID Connect have them: they check what they are sent, and lie on request. */
package org.webinar.doubles.university;

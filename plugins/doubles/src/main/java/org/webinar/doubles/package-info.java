/**
 * Doubles of gateways' control addresses: they check what they are sent, answer in the shapes of each release and can
 * misbehave on request. What a gateway does with a room is a {@link org.webinar.doubles.Studio}'s affair.
 */
package org.webinar.doubles;

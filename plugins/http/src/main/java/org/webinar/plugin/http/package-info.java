/**
 * Calls to gateways as the contract of drivers asks for them: one deadline for the whole call, nothing followed, nothing
 * endless read, TLS by the gateway's own trust, no secret in an error; and text that can't become a command.
 */
package org.webinar.plugin.http;

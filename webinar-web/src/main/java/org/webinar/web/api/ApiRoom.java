package org.webinar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a room is set up; without its passwords.
 *
 * @param restricted whether people have to sign in
 * @param guests what becomes of those who have no account
 * @param recorded whether anything may be recorded
 * @param recordedFromStart whether that begins by itself
 * @param recordedByHand whether presenters may begin and stop it
 * @param welcome what people read who come in
 * @param maxParticipants how many may be inside; nought for as many as like to
 * @param webcamsForModerators whether nobody but moderators sees the others
 * @param logoutUrl where people land when they leave; empty for where they land elsewhere
 */
@Schema(name = "Room", description = "How a room is set up; its passwords are told to nobody here")
public record ApiRoom(
        @Schema(description = "Whether people have to sign in")
        boolean restricted,

        @Schema(
                description = "What becomes of those who have no account",
                enumeration = {"always-accept", "ask-moderator", "always-deny"})
        String guests,

        @Schema(description = "Whether anything may be recorded")
        boolean recorded,

        @Schema(description = "Whether the recording begins by itself")
        boolean recordedFromStart,

        @Schema(description = "Whether presenters may begin and stop the recording")
        boolean recordedByHand,

        @Schema(description = "What people read in the chat of the room when they come in")
        String welcome,

        @Schema(description = "How many may be inside at once; 0 for as many as like to")
        int maxParticipants,

        @Schema(description = "Whether nobody but moderators sees the others")
        boolean webcamsForModerators,

        @Schema(description = "Where people land when they leave; empty for where they land elsewhere")
        String logoutUrl) {}

package org.webinar.web.api;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.webinar.meeting.Planned.Field;

/**
 * What a program wishes of a meeting; what is null it says nothing about.
 *
 * @param name what people call it
 * @param kind {@code webinar} or {@code meeting}
 * @param startsAt when it begins
 * @param durationMinutes how long it is expected to last
 * @param chat whether the audience may write
 * @param additionalOwners user names of those to whom it belongs too
 * @param restricted whether people have to sign in to the room
 * @param guests what becomes of those in the room who have no account
 * @param recorded whether anything may be recorded
 * @param recordedFromStart whether that begins by itself
 * @param recordedByHand whether presenters may begin and stop it
 * @param welcome what people read who come into the room
 * @param maxParticipants how many may be in the room at once
 * @param webcamsForModerators whether nobody but moderators sees the others
 * @param logoutUrl where people land when they leave
 */
@Schema(name = "MeetingWish", description = "What is wished of a meeting; what is not there stays as it is")
public record MeetingWish(
        @Schema(description = "What people call it: 2 to 250 characters", example = "Thermodynamics")
        String name,

        @Schema(
                description = "With an audience or without; a webinar when it is planned and nothing is said",
                enumeration = {"webinar", "meeting"})
        String kind,

        @Schema(
                type = SchemaType.STRING,
                format = "date-time",
                description = "When it begins, with the zone (RFC 3339)",
                example = "2027-01-15T10:00:00+01:00")
        Instant startsAt,

        @Schema(description = "How long it is expected to last; 60 when it is planned and nothing is said")
        Integer durationMinutes,

        @Schema(description = "Whether the audience may write")
        Boolean chat,

        @Schema(description = "User names of those to whom it belongs too")
        List<String> additionalOwners,

        @Schema(description = "Whether people have to sign in to come into the room")
        Boolean restricted,

        @Schema(
                description = "What becomes of those in the room who have no account",
                enumeration = {"always-accept", "ask-moderator", "always-deny"})
        String guests,

        @Schema(description = "Whether anything may be recorded")
        Boolean recorded,

        @Schema(description = "Whether the recording begins by itself")
        Boolean recordedFromStart,

        @Schema(description = "Whether presenters may begin and stop the recording")
        Boolean recordedByHand,

        @Schema(description = "What people read in the chat of the room when they come in")
        String welcome,

        @Schema(description = "How many may be in the room at once: 2 to 10000")
        Integer maxParticipants,

        @Schema(description = "Whether nobody but moderators sees the others")
        Boolean webcamsForModerators,

        @Schema(description = "Where people land when they leave the room; empty for where they land elsewhere")
        String logoutUrl) {

    /** Words for the kind. */
    static final String WEBINAR = "webinar";

    static final String MEETING = "meeting";

    /** The fields that there are. */
    static final Set<String> FIELDS = Arrays.stream(MeetingWish.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** What programs call a part of a plan; empty when they don't hear of it. */
    static Optional<String> named(Field field) {
        return Optional.ofNullable(
                switch (field) {
                    case NAME -> "name";
                    case START -> "startsAt";
                    case DURATION -> "durationMinutes";
                    case WEBINAR -> "kind";
                    case CHAT -> "chat";
                    case OWNERS -> "additionalOwners";
                    case CIRCLE -> "restricted";
                    case GUESTS -> "guests";
                    case RECORD -> "recorded";
                    case RECORD_FROM_START -> "recordedFromStart";
                    case RECORD_BY_HAND -> "recordedByHand";
                    case WELCOME -> "welcome";
                    case PARTICIPANTS -> "maxParticipants";
                    case WEBCAMS -> "webcamsForModerators";
                    case LOGOUT -> "logoutUrl";
                    default -> null;
                });
    }

    static MeetingWish of(Body body, Set<String> guests) {
        return new MeetingWish(
                body.text("name"),
                body.word("kind", Set.of(WEBINAR, MEETING)),
                body.time("startsAt"),
                body.number("durationMinutes"),
                body.flag("chat"),
                body.texts("additionalOwners"),
                body.flag("restricted"),
                body.word("guests", guests),
                body.flag("recorded"),
                body.flag("recordedFromStart"),
                body.flag("recordedByHand"),
                body.text("welcome"),
                body.number("maxParticipants"),
                body.flag("webcamsForModerators"),
                body.text("logoutUrl"));
    }
}

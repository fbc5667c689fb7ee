package org.webinar.web.error;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.webinar.Refusal;
import org.webinar.chat.Banned;
import org.webinar.chat.ChatClosed;
import org.webinar.chat.ForgedNotice;
import org.webinar.chat.GuestsMayNotWrite;
import org.webinar.chat.Muted;
import org.webinar.chat.NoSuchMessage;
import org.webinar.chat.NotModerator;
import org.webinar.chat.ReadOnly;
import org.webinar.chat.SlowedDown;
import org.webinar.chat.TooFast;
import org.webinar.gateway.NoSuchBroadcaster;
import org.webinar.gateway.NoSuchBuilding;
import org.webinar.gateway.NoSuchGateway;
import org.webinar.handover.HandedOverTooOften;
import org.webinar.handover.NoPod;
import org.webinar.handover.TooLateToCancel;
import org.webinar.invitation.NoSuchCalendar;
import org.webinar.invitation.TooManyMails;
import org.webinar.limits.TooBusy;
import org.webinar.limits.UploadTooSlow;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.NoSuchLive;
import org.webinar.livestream.NoSuchPicture;
import org.webinar.livestream.NotRunning;
import org.webinar.livestream.PictureTooLarge;
import org.webinar.livestream.PictureUnreadable;
import org.webinar.livestream.PicturesTooOften;
import org.webinar.meeting.NoSuchMeeting;
import org.webinar.meeting.NotInvited;
import org.webinar.meeting.NotStarted;
import org.webinar.meeting.TriesUsedUp;
import org.webinar.meeting.WrongPassword;
import org.webinar.poll.NoSuchPoll;
import org.webinar.poll.PollHasMoved;
import org.webinar.poll.PollNotOpen;
import org.webinar.poll.PollsFull;
import org.webinar.question.NoSuchQuestion;
import org.webinar.question.NotAModerator;
import org.webinar.question.QuestionHasMoved;
import org.webinar.question.QuestionsClosed;
import org.webinar.question.QuestionsFull;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.recording.NoSuchRecording;
import org.webinar.recording.NoVideoFile;
import org.webinar.recording.NotPublished;
import org.webinar.registration.NoSuchRegistration;
import org.webinar.registration.RegistrationClosed;
import org.webinar.registration.TooManyRegistrations;
import org.webinar.rights.NotForPlanners;
import org.webinar.rights.NotInGroup;
import org.webinar.rights.NotOpen;
import org.webinar.rights.NotYourMeeting;
import org.webinar.rights.OnlyForAdministrators;
import org.webinar.rights.OnlyForStaff;
import org.webinar.rights.PasswordNeeded;
import org.webinar.rights.PersonalRoomStays;
import org.webinar.rights.RegistrationNeeded;
import org.webinar.rights.SignInFirst;
import org.webinar.slides.NoSuchSlides;
import org.webinar.slides.SlidesMisnamed;
import org.webinar.slides.SlidesNotOurs;
import org.webinar.slides.SlidesTooLarge;
import org.webinar.slides.SlidesTooOften;
import org.webinar.slides.TooManySlides;
import org.webinar.trial.NoSuchTrial;
import org.webinar.web.audience.TooManyTries;
import org.webinar.web.door.CurrentRefusal;
import org.webinar.web.door.NotSignedIn;
import org.webinar.web.embedding.NothingToEmbed;
import org.webinar.web.embedding.TooManyQuestions;
import org.webinar.web.texts.Sentences;
import org.webinar.webhook.NoSuchWebhook;
import org.webinar.webhook.NoSuchWebhookMessage;

/** A refusal as an answer over HTTP. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    private static final int UNPROCESSABLE = 422;
    private static final Map<Class<? extends Refusal>, Status> STATUS = Map.ofEntries(
            entry(NotSignedIn.class, Status.UNAUTHORIZED),
            entry(NotYourMeeting.class, Status.FORBIDDEN),
            entry(NotForPlanners.class, Status.FORBIDDEN),
            entry(OnlyForStaff.class, Status.FORBIDDEN),
            entry(OnlyForAdministrators.class, Status.FORBIDDEN),
            entry(PersonalRoomStays.class, Status.FORBIDDEN),
            entry(SignInFirst.class, Status.UNAUTHORIZED),
            entry(NotInGroup.class, Status.FORBIDDEN),
            entry(PasswordNeeded.class, Status.FORBIDDEN),
            entry(RegistrationNeeded.class, Status.FORBIDDEN),
            entry(RegistrationClosed.class, Status.CONFLICT),
            entry(NoSuchRegistration.class, Status.NOT_FOUND),
            entry(TooManyRegistrations.class, Status.TOO_MANY_REQUESTS),
            entry(NotOpen.class, Status.NOT_FOUND),
            entry(ForgedNotice.class, Status.FORBIDDEN),
            entry(ForgedReadyNotice.class, Status.FORBIDDEN),
            entry(NotInvited.class, Status.FORBIDDEN),
            entry(WrongPassword.class, Status.FORBIDDEN),
            entry(TriesUsedUp.class, Status.TOO_MANY_REQUESTS),
            entry(NotStarted.class, Status.CONFLICT),
            entry(NoSuchRecording.class, Status.NOT_FOUND),
            entry(NoVideoFile.class, Status.NOT_FOUND),
            entry(NoPod.class, Status.NOT_FOUND),
            entry(TooLateToCancel.class, Status.CONFLICT),
            entry(HandedOverTooOften.class, Status.TOO_MANY_REQUESTS),
            entry(NotPublished.class, Status.NOT_FOUND),
            entry(NoSuchEvent.class, Status.NOT_FOUND),
            entry(NoSuchLive.class, Status.NOT_FOUND),
            entry(NoSuchGateway.class, Status.NOT_FOUND),
            entry(NoSuchWebhook.class, Status.NOT_FOUND),
            entry(NoSuchWebhookMessage.class, Status.NOT_FOUND),
            entry(NoSuchBroadcaster.class, Status.NOT_FOUND),
            entry(NoSuchBuilding.class, Status.NOT_FOUND),
            entry(NoSuchTrial.class, Status.NOT_FOUND),
            entry(NothingToEmbed.class, Status.NOT_FOUND),
            entry(NoSuchMeeting.class, Status.NOT_FOUND),
            entry(NoSuchCalendar.class, Status.NOT_FOUND),
            entry(TooManyMails.class, Status.TOO_MANY_REQUESTS),
            entry(NotRunning.class, Status.CONFLICT),
            entry(NoSuchQuestion.class, Status.NOT_FOUND),
            entry(NotAModerator.class, Status.FORBIDDEN),
            entry(QuestionHasMoved.class, Status.CONFLICT),
            entry(QuestionsClosed.class, Status.CONFLICT),
            entry(QuestionsFull.class, Status.CONFLICT),
            entry(NoSuchPoll.class, Status.NOT_FOUND),
            entry(PollHasMoved.class, Status.CONFLICT),
            entry(PollNotOpen.class, Status.CONFLICT),
            entry(PollsFull.class, Status.CONFLICT),
            entry(ChatClosed.class, Status.CONFLICT),
            entry(TooManyTries.class, Status.TOO_MANY_REQUESTS),
            entry(TooManyQuestions.class, Status.TOO_MANY_REQUESTS),
            entry(TooFast.class, Status.TOO_MANY_REQUESTS),
            entry(TooBusy.class, Status.SERVICE_UNAVAILABLE),
            entry(SlowedDown.class, Status.TOO_MANY_REQUESTS),
            entry(NotModerator.class, Status.FORBIDDEN),
            entry(GuestsMayNotWrite.class, Status.FORBIDDEN),
            entry(Banned.class, Status.FORBIDDEN),
            entry(Muted.class, Status.FORBIDDEN),
            entry(NoSuchMessage.class, Status.NOT_FOUND),
            entry(UploadTooSlow.class, Status.REQUEST_TIMEOUT),
            entry(PicturesTooOften.class, Status.TOO_MANY_REQUESTS),
            entry(PictureTooLarge.class, Status.REQUEST_ENTITY_TOO_LARGE),
            entry(PictureUnreadable.class, Status.UNSUPPORTED_MEDIA_TYPE),
            entry(NoSuchPicture.class, Status.NOT_FOUND),
            entry(SlidesTooLarge.class, Status.REQUEST_ENTITY_TOO_LARGE),
            entry(SlidesNotOurs.class, Status.UNSUPPORTED_MEDIA_TYPE),
            entry(SlidesMisnamed.class, Status.UNSUPPORTED_MEDIA_TYPE),
            entry(TooManySlides.class, Status.CONFLICT),
            entry(SlidesTooOften.class, Status.TOO_MANY_REQUESTS),
            entry(NoSuchSlides.class, Status.NOT_FOUND),
            entry(ReadOnly.class, Status.CONFLICT));

    @Inject
    private Sentences sentences;

    @Inject
    private CurrentRefusal noted;

    @Override
    public Response toResponse(Refusal refusal) {
        noted.note(refusal, status(refusal));
        return new Problem(type(refusal), sentences.of(refusal), status(refusal), wait(refusal)).response();
    }

    /** The HTTP status of a refusal. */
    public static int status(Refusal refusal) {
        return status(refusal.getClass());
    }

    static int status(Class<?> refusal) {
        return Optional.ofNullable(STATUS.get(refusal))
                .map(Status::getStatusCode)
                .orElse(UNPROCESSABLE);
    }

    /** After how many seconds it may go; null when waiting does not help. */
    public static Long wait(Refusal refusal) {
        if (refusal instanceof TooManyTries tries) {
            return tries.seconds();
        }
        if (refusal instanceof TooManyQuestions asked) {
            return asked.seconds();
        }
        if (refusal instanceof TooManyRegistrations many) {
            return many.seconds();
        }
        if (refusal instanceof HandedOverTooOften often) {
            return often.seconds();
        }
        if (refusal instanceof SlowedDown slowed) {
            return slowed.seconds();
        }
        if (refusal instanceof TooBusy busy) {
            return busy.seconds();
        }
        if (refusal instanceof SlidesTooOften often) {
            return often.seconds();
        }
        if (refusal instanceof PicturesTooOften often) {
            return often.seconds();
        }
        return refusal instanceof TooFast fast ? fast.seconds() : null;
    }

    /** {@code TextTooLong} becomes {@code urn:webinar:text-too-long}. */
    public static String type(Refusal refusal) {
        return "urn:webinar:"
                + refusal.getClass()
                        .getSimpleName()
                        .replaceAll("(?<!^)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT);
    }
}

package org.webinar.web.live;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.webinar.web.administration.ChangesResource;
import org.webinar.web.administration.SessionsResource;
import org.webinar.web.audience.AddressResource;
import org.webinar.web.audience.AudienceExportResource;
import org.webinar.web.audience.CalendarFileResource;
import org.webinar.web.audience.CalendarsResource;
import org.webinar.web.audience.ChatExportResource;
import org.webinar.web.audience.EventsResource;
import org.webinar.web.audience.MessagesResource;
import org.webinar.web.audience.ModerationResource;
import org.webinar.web.audience.PasswordResource;
import org.webinar.web.audience.PersonResource;
import org.webinar.web.audience.PictureResource;
import org.webinar.web.audience.RoleResource;
import org.webinar.web.audience.TextsResource;
import org.webinar.web.audience.VisitorResource;
import org.webinar.web.console.ConsoleResource;
import org.webinar.web.embedding.EmbeddingResource;
import org.webinar.web.error.BodyLimit;
import org.webinar.web.error.OutageMapper;
import org.webinar.web.error.RefusalMapper;
import org.webinar.web.error.UnreadableMapper;
import org.webinar.web.question.DeskResource;
import org.webinar.web.question.ExportResource;
import org.webinar.web.question.PanelResource;
import org.webinar.web.question.PollsResource;
import org.webinar.web.question.QuestionsResource;
import org.webinar.web.question.ReactionsResource;
import org.webinar.web.registration.RegistrationResource;
import org.webinar.web.registration.RegistrationsExportResource;

/** What the live page talks to. */
@ApplicationPath("live/api")
public class LiveApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                EventsResource.class,
                PictureResource.class,
                CalendarFileResource.class,
                CalendarsResource.class,
                EmbeddingResource.class,
                MessagesResource.class,
                ModerationResource.class,
                RoleResource.class,
                ConsoleResource.class,
                ChatExportResource.class,
                AudienceExportResource.class,
                ChangesResource.class,
                SessionsResource.class,
                PersonResource.class,
                AddressResource.class,
                PasswordResource.class,
                RegistrationResource.class,
                RegistrationsExportResource.class,
                VisitorResource.class,
                TextsResource.class,
                PanelResource.class,
                QuestionsResource.class,
                PollsResource.class,
                ReactionsResource.class,
                DeskResource.class,
                ExportResource.class,
                RefusalMapper.class,
                BodyLimit.class,
                OutageMapper.class,
                UnreadableMapper.class);
    }
}

package org.webinar.web.door;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.StreamSupport;

/**
 * A page that asks for a piece of itself, and that the server has forgotten, as after a restart, is loaded anew. Faces would
 * answer with an error that nobody sees, and the page would show for ever what was true before. Where it only looked for
 * changes, that is all; where somebody has pressed something, the page is told that it has not happened, and that what was
 * typed may wait in the browser (draft.js). Whole forms are the business of {@link PathsFilter}.
 */
public class ForgottenPages extends ExceptionHandlerFactory {

    /** What says that what was typed may wait in the browser (draft.js). */
    static final String TYPED_AGAIN = "?typed=again";

    /** Who looks for changes by itself: every poll of ours is called so, each alone in its form. */
    private static final String POLL = ":poll";

    /** Made by Faces. */
    public ForgottenPages(ExceptionHandlerFactory usual) {
        super(usual);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Loading(getWrapped().getExceptionHandler());
    }

    private static final class Loading extends ExceptionHandlerWrapper {
        Loading(ExceptionHandler usual) {
            super(usual);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces.getPartialViewContext().isAjaxRequest() && isForgotten()) {
                loadAnew(faces);
            } else {
                getWrapped().handle();
            }
        }

        private boolean isForgotten() {
            return StreamSupport.stream(getUnhandledExceptionQueuedEvents().spliterator(), false)
                    .map(event -> event.getContext().getException())
                    .anyMatch(ViewExpiredException.class::isInstance);
        }

        private static boolean looksByItself(HttpServletRequest asked) {
            String source = asked.getParameter(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
            return source != null && source.endsWith(POLL);
        }

        private void loadAnew(FacesContext faces) {
            ExternalContext outside = faces.getExternalContext();
            HttpServletRequest asked = (HttpServletRequest) outside.getRequest();
            Iterator<ExceptionQueuedEvent> unhandled =
                    getUnhandledExceptionQueuedEvents().iterator();
            unhandled.next();
            unhandled.remove();
            try {
                String page = PageAddress.of(asked, SafePath.orElse(asked.getRequestURI(), SafePath.HOME));
                outside.redirect(looksByItself(asked) ? page : page + TYPED_AGAIN);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            faces.responseComplete();
        }
    }
}

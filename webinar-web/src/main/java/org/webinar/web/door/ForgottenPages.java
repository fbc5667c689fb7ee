package org.webinar.web.door;

import jakarta.faces.application.ViewExpiredException;
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
 * A page that keeps looking for changes, and that the server has forgotten, as after a restart, is loaded anew. Faces would
 * answer each look with an error that nobody sees, and the page would show for ever what was true before. Whole forms are
 * the business of {@link PathsFilter}.
 */
public class ForgottenPages extends ExceptionHandlerFactory {

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

        private void loadAnew(FacesContext faces) {
            ExternalContext outside = faces.getExternalContext();
            HttpServletRequest asked = (HttpServletRequest) outside.getRequest();
            Iterator<ExceptionQueuedEvent> unhandled =
                    getUnhandledExceptionQueuedEvents().iterator();
            unhandled.next();
            unhandled.remove();
            try {
                outside.redirect(PageAddress.of(asked, SafePath.orElse(asked.getRequestURI(), SafePath.HOME)));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            faces.responseComplete();
        }
    }
}

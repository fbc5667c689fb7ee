package org.webinar.web.door;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Forms are sent to the address at which their page was asked for. To the file behind it, as Faces would, the number in the
 * address was lost: whoever had to sign in again in between came back to a page of nothing.
 */
public class PageAddress extends ViewHandlerWrapper {
    private static final String ATTRIBUTE = PageAddress.class.getName();

    /** Made by Faces. */
    public PageAddress(ViewHandler usual) {
        super(usual);
    }

    /** Keeps the address of a page that is about to be made by a file of another name. */
    static void remember(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        request.setAttribute(ATTRIBUTE, SafePath.orElse(address, null));
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        Object address = faces.getExternalContext().getRequestMap().get(ATTRIBUTE);
        boolean here =
                faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
        return here && address != null ? address.toString() : super.getActionURL(faces, viewId);
    }
}

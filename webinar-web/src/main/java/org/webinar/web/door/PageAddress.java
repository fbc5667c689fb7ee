package org.webinar.web.door;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Forms are sent to the address at which their page was asked for. To the file behind it, as Faces would, the number in the
 * address was lost: whoever had to sign in again in between came back to a page of nothing.
 */
public class PageAddress extends ViewHandlerWrapper {
    private static final String ATTRIBUTE = PageAddress.class.getName();

    /** A page's address, and the file behind it. */
    private record Kept(String address, String viewId) {}

    /** Made by Faces. */
    public PageAddress(ViewHandler usual) {
        super(usual);
    }

    /**
     * Keeps the address of a page that is about to be made by a file of another name. Without its query: what stands there
     * would be sent with each form, and could press a button.
     */
    static void remember(HttpServletRequest request, String behind) {
        String address = SafePath.orElse(request.getRequestURI(), SafePath.HOME);
        request.setAttribute(ATTRIBUTE, new Kept(address, behind.replaceFirst("\\?.*", "")));
    }

    /** The address of the page that was asked for, whatever has come of it; the usual one when it has none. */
    static String of(HttpServletRequest request, String usual) {
        return request.getAttribute(ATTRIBUTE) instanceof Kept kept ? kept.address() : usual;
    }

    /** Where a form leads on to is shown by the address of that page, too. */
    @Override
    public String getRedirectURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        String usual = super.getRedirectURL(faces, viewId, parameters, includeViewParams);
        return Routes.address(viewId)
                .map(address -> usual.replaceFirst("^[^?]*", Matcher.quoteReplacement(address)))
                .orElse(usual);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        Object kept = faces.getExternalContext().getRequestMap().get(ATTRIBUTE);
        return kept instanceof Kept page && page.viewId().equals(viewId)
                ? page.address()
                : super.getActionURL(faces, viewId);
    }
}

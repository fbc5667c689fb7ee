package org.webinar.web.theme;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.webinar.theme.Image;
import org.webinar.theme.PictureFile;

/** The university's colours and pictures. A picture has its digest in its address, and so is kept for good. */
@WebServlet({Brand.STYLESHEET, "/style/theme/*"})
public class ThemeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** An SVG may hold scripts: who opens it by itself finds them dead. */
    private static final String DEAD = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @Inject
    private transient Brand brand;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            response.setContentType("text/css;charset=UTF-8");
            response.getOutputStream().write(brand.stylesheet().getBytes(StandardCharsets.UTF_8));
            return;
        }
        Optional<PictureFile> picture = brand.theme()
                .look()
                .images()
                .filter(image -> image.address()
                        .equals(Image.FOLDER + request.getPathInfo().substring(1)))
                .flatMap(image -> image.file().stream())
                .findFirst();
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", DEAD);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(picture.get().mediaType());
        response.setContentLength(picture.get().bytes().length);
        response.getOutputStream().write(picture.get().bytes());
    }
}

package org.kith.webapp;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kith.page.Assets;
import org.kith.platforms.FrameAncestors;
import org.kith.registration.RegisteringFrame;
import org.kith.settings.Settings;

/** Gives every answer its headers, files and error pages included. */
public class AnswerHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FrameAncestors ancestors;

    @Inject
    transient Assets assets;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        new HeaderRules(assets.version())
                .headers(
                        path,
                        version(request),
                        HeaderRules.isFile(path) ? "" : ancestors(path, request),
                        isHttps(request))
                .forEach(response::setHeader);
        chain.doFilter(request, response);
    }

    /** As the server understood it, so that no spelling of an address borrows the headers of another. */
    static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** The registered platforms, and one that is just registering itself. */
    private String ancestors(String path, HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return RegisteringFrame.origin(path, query)
                .map(origin -> (ancestors.origins() + " " + origin).strip())
                .orElseGet(ancestors::origins);
    }

    private static String version(HttpServletRequest request) {
        String prefix = Assets.VERSION + "=";
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> query.startsWith(prefix))
                .map(query -> query.substring(prefix.length()))
                .orElse("");
    }

    private boolean isHttps(HttpServletRequest request) {
        return settings.url().map(url -> "https".equals(url.getScheme())).orElseGet(request::isSecure);
    }
}

package org.kith.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the server sends where no resource of ours has answered ({@code error-page} in web.xml): a plain page, nothing of its insides. */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/error";

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;
    private static final int FIRST_OF_OURS = 500;

    @Inject
    transient ServletPages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(NOT_FOUND);
            return;
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status < FIRST_OF_OURS) {
            pages.refuse(request, response, status);
        } else {
            pages.confess(request, response, thrown(request));
        }
    }

    private static Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable known
                ? known
                : new IllegalStateException("The server answered "
                        + request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) + " to "
                        + request.getAttribute(RequestDispatcher.ERROR_SERVLET_NAME));
    }
}

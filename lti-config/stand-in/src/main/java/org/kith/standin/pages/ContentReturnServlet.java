package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a tool sends chosen content in Moodle. The browser brings no cookie there, so nobody is signed in. */
public final class ContentReturnServlet extends PageServlet {
    private final transient ContentReturn content;

    public ContentReturnServlet(Lms lms, Administration administration) {
        super(lms);
        this.content = new ContentReturn(administration.like("moodle"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, "returned.jte", content.receive(request));
    }
}

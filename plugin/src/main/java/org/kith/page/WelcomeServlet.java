package org.kith.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The bare address: says what Kith is and where to open it. Shows no class and no child. */
@WebServlet("")
public class WelcomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ServletPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(
                request,
                response,
                words -> Page.of("page/welcome", WelcomeView.of(words), words.text("welcome.title")));
    }
}

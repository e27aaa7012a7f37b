package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.standin.platform.Target;

/** A place where the tool can be opened, in a frame or in a window of its own. */
abstract class ToolServlet extends PageServlet {

    ToolServlet(Lms lms) {
        super(lms);
    }

    final void showFrame(HttpServletRequest request, HttpServletResponse response, Opening opening) throws IOException {
        Shell shell = Shell.of(request, opening.visitor(), "Families").in(opening.around());
        PostView login = PostView.login(shell.root(), lms(), opening, Target.IFRAME);
        show(
                response,
                "families.jte",
                new FamiliesView(
                        shell,
                        opening.windowPath(),
                        login,
                        opening.visitor().behaviour().frame(),
                        lms().tool().origin()));
    }

    final void showWindow(HttpServletRequest request, HttpServletResponse response, Opening opening)
            throws IOException {
        show(response, "post.jte", PostView.login(request.getContextPath(), lms(), opening, Target.WINDOW));
    }

    /** What a tool may say when it sends somebody back; empty if it says nothing. */
    static String message(HttpServletRequest request) {
        String error = request.getParameter("lti_errormsg");
        String message = request.getParameter("lti_msg");
        if (error != null) {
            return "The tool reports a problem: " + error;
        }
        return message == null ? "" : message;
    }
}

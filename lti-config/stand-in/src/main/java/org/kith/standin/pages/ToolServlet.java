package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Target;
import org.kith.standin.platform.Tool;

/** A place where the tool can be opened, in a frame or in a window of its own. */
abstract class ToolServlet extends PageServlet {
    private static final String WINDOW = "/window";

    ToolServlet(Lms lms) {
        super(lms);
    }

    /** In a window if the address says so, otherwise in a frame. */
    final void open(HttpServletRequest request, HttpServletResponse response, Opening opening) throws IOException {
        if (path(request).endsWith(WINDOW)) {
            show(response, "post.jte", PostView.login(request.getContextPath(), opening, Target.WINDOW));
        } else {
            showFrame(request, response, opening);
        }
    }

    private void showFrame(HttpServletRequest request, HttpServletResponse response, Opening opening)
            throws IOException {
        Visitor visitor = opening.visitor();
        Shell shell = Shell.of(request, visitor, opening.title()).in(opening.around(), visitor);
        Behaviour.Frame frame = visitor.behaviour().frame(opening.link());
        String own = request.getServletPath() + path(request);
        PostView login = PostView.login(shell.root(), opening, Target.IFRAME);
        String origin =
                Tool.originOf(opening.link().installation().tool().addresses().login());
        show(response, "families.jte", new FamiliesView(shell, own + WINDOW, login, frame, origin));
    }

    /** The last part of the address without what asks for a window. */
    static String withoutWindow(String path) {
        return path.endsWith(WINDOW) ? path.substring(0, path.length() - WINDOW.length()) : path;
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

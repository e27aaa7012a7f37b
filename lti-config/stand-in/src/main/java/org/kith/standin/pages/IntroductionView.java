package org.kith.standin.pages;

/** The frame in which a tool introduces itself, and the page to go to when the tool says that it has finished. */
public record IntroductionView(Shell shell, String invitation, String after) {

    /** Whom to believe when the frame says that it has finished. */
    public String origin() {
        return invitation.replaceFirst("^([a-z]+://[^/?#]+).*$", "$1");
    }
}

package org.kith.standin.pages;

import org.kith.standin.platform.Behaviour;

/** The page with the frame, and the form that sends the login into it. */
public record FamiliesView(Shell shell, String windowPath, PostView login, Behaviour.Frame frame, String origin) {

    /** Whether the page answers messages from the tool's scripts; in Moodle nobody does. */
    public boolean answersMessages() {
        return shell.imitated().equals("Canvas");
    }
}

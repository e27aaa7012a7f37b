package org.kith.standin.pages;

import java.util.Map;
import org.kith.standin.platform.Target;

/** A form that sends itself as soon as the browser has it. */
public record PostView(String root, String action, Map<String, String> fields) {

    /** The third-party initiated login. */
    static PostView login(String root, Lms lms, Opening opening, Target target) {
        Visitor visitor = opening.visitor();
        return new PostView(
                root,
                lms.tool().login().toString(),
                visitor.behaviour().login(visitor.require(), opening.place(), target));
    }
}

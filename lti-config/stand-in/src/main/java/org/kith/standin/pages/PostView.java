package org.kith.standin.pages;

import java.util.Map;
import org.kith.standin.platform.Errand;
import org.kith.standin.platform.Target;

/** A form that sends itself as soon as the browser has it. */
public record PostView(String root, String action, Map<String, String> fields) {

    /** The third-party initiated login. */
    static PostView login(String root, Opening opening, Target target) {
        Visitor visitor = opening.visitor();
        Errand errand = new Errand(visitor.require(), opening.place(), target, opening.link());
        return new PostView(
                root,
                opening.link().installation().tool().addresses().login().toString(),
                visitor.behaviour().login(errand));
    }
}

package org.kith.standin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.kith.standin.school.Course;
import org.kith.standin.school.Place;
import org.kith.standin.school.School;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.Sharing;

/** What a tool has asked for, to be confirmed, and where it was put. */
public record ToolView(Shell shell, RegisteredTool tool, List<Installation> installations, boolean proposal) {

    static ToolView of(Shell shell, RegisteredTool tool, Installations all) {
        return new ToolView(
                shell,
                tool,
                all.of(tool.clientId()),
                all.proposal(tool.clientId()).isPresent());
    }

    public List<String> scopes() {
        return tool.grants().scopes().stream().sorted().toList();
    }

    public List<String> placements() {
        return tool.addresses().placements().keySet().stream().sorted().toList();
    }

    /** Canvas's word for what the tool may know about people. */
    public String privacy() {
        Sharing sharing = tool.grants().sharing();
        if (sharing.everything()) {
            return "public";
        }
        if (sharing.names()) {
            return "name_only";
        }
        return sharing.emails() ? "email_only" : "anonymous";
    }

    public List<Place> places() {
        return Stream.<Place>concat(Stream.of(School.values()), Stream.of(Course.values()))
                .toList();
    }
}

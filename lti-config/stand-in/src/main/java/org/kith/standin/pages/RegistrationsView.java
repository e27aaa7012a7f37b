package org.kith.standin.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.kith.standin.platform.CanvasLike;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;

/** Every tool of a platform, and the form to add one. */
public record RegistrationsView(Shell shell, boolean canvas, List<Entry> entries) {

    static RegistrationsView of(Shell shell, Desk desk) {
        Installations installations = desk.behaviour().installations();
        return new RegistrationsView(
                shell,
                desk.behaviour() instanceof CanvasLike,
                installations.tools().stream()
                        .map(tool -> Entry.of(tool, installations))
                        .toList());
    }

    /** What the product calls the page and the button. */
    public String heading() {
        return canvas ? "Developer Keys" : "Manage tools";
    }

    public String button() {
        return canvas ? "+ LTI registration" : "Add LTI Advantage";
    }

    /** One tool. */
    public record Entry(
            String clientId, String name, String login, List<String> deployments, State state, boolean proposal) {
        static Entry of(RegisteredTool tool, Installations installations) {
            List<Installation> placed = installations.of(tool.clientId());
            return new Entry(
                    tool.clientId(),
                    tool.name(),
                    tool.addresses().login().toString(),
                    placed.stream().map(each -> each.deployment().id()).toList(),
                    State.of(placed),
                    installations.proposal(tool.clientId()).isPresent());
        }

        public String deploymentIds() {
            return deployments.stream().collect(Collectors.joining(", "));
        }
    }

    /** How far a tool has come. */
    public enum State {
        /** Moodle: an administrator must press Activate. */
        PENDING,
        /** Canvas: known, put nowhere. */
        UNCONFIRMED,
        ACTIVE;

        static State of(List<Installation> placed) {
            if (placed.isEmpty()) {
                return UNCONFIRMED;
            }
            return placed.stream().allMatch(each -> each.deployment().active()) ? ACTIVE : PENDING;
        }
    }
}
